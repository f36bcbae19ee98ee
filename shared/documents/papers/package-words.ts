import { parseCount } from '../printed/number.ts';
import type { Parsed } from '../snippet.ts';

/** What goods are packed in, as papers name it, in the languages read; compared without accents and in lower case. */
const WORDS = new Set(
  (
    'bag bags bale bales barrel barrels basket baskets bin bins bottle bottles box boxes bundle bundles can cans carboy ' +
    'carton cartons ctn ctns case cases cask casks chest chests coil coils colli collo crate crates cylinder cylinders drum drums ' +
    'envelope flexitank flexitanks ibc ibcs jerrican jerricans jerrycan jerrycans keg kegs pack packs package packages pkg pkgs ' +
    'pail pails pallet pallets plt plts reel reels roll rolls sack sacks skid skids tank tanks tin tins tray trays ' +
    'sac sacs balle balles caisse caisses colis fut futs palette palettes rouleau rouleaux bidon bidons ' +
    'sack sacke ballen kiste kisten karton kartons fass fasser palette paletten rolle rollen eimer trommel trommeln packstuck packstucke ' +
    'saco sacos bala balas caja cajas bulto bultos tambor tambores bidones paleta paletas pale pales rollo rollos ' +
    'zak zakken baal balen doos dozen kist kisten vat vaten rol rollen emmer emmers pallets ' +
    'fardo fardos caixa caixas volume volumes palete paletes rolo rolos bombona bombonas ' +
    'sacco sacchi balla balle cassa casse scatola scatole cartone cartoni fusto fusti bancale bancali pedana pedane rotolo rotoli'
  ).split(' '),
);

interface Packed {
  packages: Parsed<number>;
  packageType: string;
  /** What follows: the goods, or nothing. */
  rest: string;
}

/** What packages are made of, before or behind their name: `WOODEN CASES`, `CAJAS DE MADERA`. */
const MATERIAL =
  'wooden|wood|steel|iron|metal|plastic|paper|fibre|fiber|fibreboard|cardboard|jute|poly|madera|cart[oó]n|pl[aá]stico|acero|papel|' +
  'bois|carton|plastique|acier|papier|legno|cartone|plastica|acciaio|carta|madeira|papel[aã]o|a[cç]o|holz|pappe|kunststoff|stahl|hout|karton';
const BEFORE = new RegExp(
  `^\\s*(\\d[\\d.,'\\s]{0,12}?)\\s*(?:x\\s*)?((?:${MATERIAL})\\s\\p{L}{2,14})\\b\\.?(.*)$`,
  'siu',
);
const BEHIND = new RegExp(`^\\s*(?:(?:de|di|en|in|em|aus|van)\\s)(?:${MATERIAL})(?!\\p{L})`, 'iu');

/** `320 BAGS OF COFFEE` at the beginning of a text: only with a known word for packages. */
export function packedIn(text: string): Packed | null {
  const match = BEFORE.exec(text) ?? /^\s*(\d[\d.,'\s]{0,12}?)\s*(?:x\s*)?(\p{L}{2,14})\b\.?(.*)$/su.exec(text);
  const word = plain((match?.[2] ?? '').split(/\s/).at(-1) ?? '');
  const packages = WORDS.has(word) ? parseCount(match?.[1] ?? '') : null;
  if (!match || !packages) return null;
  const behind = BEHIND.exec(match[3] ?? '')?.[0] ?? '';
  const rest = (match[3] ?? '')
    .slice(behind.length)
    .replace(/^\s*(?:of|de|di|von|van|d')?[\s:,;-]+/i, '')
    .trim();
  return { packages, packageType: `${match[2] ?? ''}${behind}`.replace(/\s+/g, ' '), rest };
}

/** The first count of packages in running text, with the words that say it. */
export function packedAnywhere(text: string): { packages: Parsed<number>; printed: string } | null {
  for (const { 0: printed, 1: count = '', 2: word = '' } of text.matchAll(COUNTED)) {
    const packages = WORDS.has(plain(word)) ? parseCount(count) : null;
    if (packages) return { packages, printed };
  }
  return null;
}
const COUNTED = /(?<![\p{L}\d.,])(\d[\d.,']{0,12})\s*(?:x\s*)?(\p{L}{2,14})(?!\p{L})/gu;

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a few words say what goods are packed in and nothing else: `CTNS`, `CAJAS DE MADERA`. */
export function isPackageKind(text: string): boolean {
  return packedIn(`1 ${text}`)?.rest === '';
}
