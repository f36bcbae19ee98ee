/** What goods are packed in, as papers name it, in the languages read; compared without accents and in lower case. */
const KINDS = new Set(
  (
    'bag bags bale bales barrel barrels basket baskets bin bins bottle bottles box boxes bundle bundles can cans carboy ' +
    'carton cartons ctn ctns case cases cask casks chest chests coil coils colli collo crate crates cylinder cylinders drum drums ' +
    'envelope flexitank flexitanks ibc ibcs jerrican jerricans jerrycan jerrycans keg kegs pack packs package packages pkg pkgs ' +
    'pail pails pallet pallets plt plts reel reels roll rolls sack sacks skid skids tank tanks tin tins tray trays ' +
    'sac sacs balle balles caisse caisses colis fut futs palette palettes rouleau rouleaux bidon bidons ' +
    'sack sacke ballen kiste kisten karton kartons fass fasser palette paletten rolle rollen eimer trommel trommeln packstuck packstucke ' +
    'saco sacos bala balas caja cajas bulto bultos tambor tambores bidones paleta paletas pale pales rollo rollos ' +
    'zak zakken baal balen doos dozen kist kisten krat kratten vat vaten rol rollen emmer emmers pallets ' +
    'fardo fardos caixa caixas volume volumes palete paletes rolo rolos bombona bombonas ' +
    'sacco sacchi balla balle cassa casse scatola scatole cartone cartoni fusto fusti bancale bancali pedana pedane rotolo rotoli ' +
    'fascio fasci bund bunde bundel bundels fagot fagots atado atados cartao cartoes cartones feixe feixes tonel toneles tambour tambours baril barils bobine bobines bobina bobinas fardeau fardeaux saca sacas barril barriles barrica barricas caixote caixotes barile barili'
  ).split(' '),
);
/** Kinds that German and Dutch write in one word with what they are made of: `Holzkisten`, `Stahlfässer`. */
const ENDINGS =
  /\p{L}{3}(kisten?|kartons?|fass|fasser|paletten?|pallets?|sacke?|eimer|trommeln?|rollen?|dozen|doos|zakken|vaten|kratten)$/u;
const OF_WHAT = /^(de|di|of|van|von|aus|en|em|in)$/;

/** Whether a word names a kind of package. */
export function namesPackage(word: string): boolean {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase().replace(/\.$/, '');
  return KINDS.has(plain) || ENDINGS.test(plain);
}

/**
 * How many words from the first on name a kind of package, with what it is made of: `wooden cases`, `casse di legno`,
 * `fibre drums`; 0 where they name none.
 */
export function packageKindLength(words: readonly string[]): number {
  const at = words.slice(0, 2).findIndex(namesPackage);
  if (at < 0 || (at === 1 && !MATERIALS.test((words[0] ?? '').toLowerCase()))) return 0;
  const [joint = '', material = ''] = words.slice(at + 1);
  const made = OF_WHAT.test(joint.toLowerCase()) && MATERIALS.test(material.toLowerCase());
  return at + (made ? 3 : OF_WOOD.test(joint.toLowerCase()) ? 2 : 1);
}
/** `CAISSES BOIS`: the word for of is left out. */
const OF_WOOD = /^(bois|madera|legno|madeira)$/;
const MATERIALS =
  /^(wooden|wood|steel|iron|metal|plastic|paper|fib(re|er)(board)?|cardboard|corrugated|jute|poly|polywoven|madera|legno|bois|madeira|cart[oó]n|cartone|cart[aã]o|papel[aã]o|pl[aá]stico|plastica|plastique|papel|papier|carta|acero|acciaio|acier|a[cç]o|metallo|hierro|ferro|fibra|yute|juta|holz|pappe|kunststoff|stahl|hout|karton|staal|metaal)$/;
