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

/** `320 BAGS OF COFFEE` at the beginning of a text: only with a known word for packages. */
export function packedIn(text: string): Packed | null {
  const match = /^\s*(\d[\d.,'\s]{0,12}?)\s*(?:x\s*)?(\p{L}{2,14})\b\.?(.*)$/su.exec(text);
  const word = plain(match?.[2] ?? '');
  const packages = WORDS.has(word) ? parseCount(match?.[1] ?? '') : null;
  if (!match || !packages) return null;
  const rest = (match[3] ?? '').replace(/^\s*(?:of|de|di|von|van|d')?[\s:,;-]+/i, '').trim();
  return { packages, packageType: match[2] ?? '', rest };
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
