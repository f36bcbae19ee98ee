import { isContainerNumber, parseContainerNumber } from '../printed/container-number.ts';
import type { Parsed, Snippet } from '../snippet.ts';
import { SEALS_NAMED } from './container-cell.ts';
import { CONTAINER_NUMBER, MEASURE, WEIGHT } from './containers-in-text.ts';
import { packedAnywhere, packedIn } from './package-words.ts';

/** What a bill's text on its cargo says of the goods: without containers, seals and what carriers print against claims. */
export interface CargoText {
  packages: Parsed<number> | null;
  packageType: Parsed<string> | null;
  /** Null where nothing is left. */
  goods: Pick<Snippet, 'text' | 'lines'> | null;
  /** Whether anything was taken out that is not of the goods. */
  cut: boolean;
}

/** `SAID TO CONTAIN`: the shipper says so, the carrier has not looked. */
const SAID =
  /(?<!\p{L})(?:said|dicen?|dits?|declared|d[ée]clar[ée]e?s?|angeblich|soll|sollen|sagt|dichiarat[oiae]|dit[oa]s?|dizem|dizendo|diz|declarad[oa]s?|zegt|zeggen|gezegd|verklaard|beweerd)\s+(?:(?:to|te|zu|a|à|de|di)\s+)?(?:contain|be|weigh|hold|contener|contenir|contenere|conter|enthalten|bevatten)(?!\p{L})[\s:.;,]*/giu;
/** `SHIPPER'S LOAD, STOW AND COUNT`. */
const LOADED =
  /(?<!\p{L})(?:shipper|merchant|exporter)['’]?s?\s+load(?:ed|ing)?(?:(?:[\s,;/&+]|and)*(?:stow(?:ed|age)?|count(?:ed)?|seal(?:ed)?|weigh(?:t|ed)?|tally))+(?!\p{L})[\s:.;,]*/giu;
const LOADED_BY =
  /^[^\n.:]{0,70}(?<!\p{L})(?:by (?:the )?shipper|por el (?:cargador|embarcador|remitente)|par (?:le chargeur|l['’]exp[ée]diteur)|vom? (?:ablader|verlader|befrachter|absender)|durch (?:den )?(?:ablader|verlader|befrachter|absender)|da(?:l|llo) (?:caricatore|speditore|mittente)|pelo (?:carregador|embarcador|expedidor|exportador)|door (?:de )?(?:afzender|verlader|inlader))(?!\p{L})[\s:.;,]*/gimu;
/** `ENTHALTEND LAUT ANGABE DES ABLADERS`, `SELON DÉCLARATION DU CHARGEUR`. */
const AS_DECLARED =
  /(?<!\p{L})(?:(?:enthaltend|inhalt|contenant|conteniendo|contenente|contendo|inhoudende)\s+)?(?:laut|nach|naar|gem[äa]ß|gemäss|selon|suivant|seg[uú]n|secondo|segundo|volgens)\s+(?:angaben?|d[ée]clarations?|declaraci[oó]n|dichiarazione|declara[cç][aã]o|opgave|verklaring)(?:\s+(?:des|der|du|del|dello|do|van|vom)\s+(?:de\s+)?\p{L}+)?(?:\s+(?:enthaltend|contenant|conteniendo|contenente|contendo|inhoudende))?(?!\p{L})[\s:.;,]*/giu;
const SHORT_SAID = /(?<![\p{L}\d])S\.?\s?T\.?\s?C(?![\p{L}\d])\.?[\s:]*/gu;
const FREIGHT_SAID =
  /^(?:ocean )?(?:freight|fret|fracht|flete|vracht|frete|nolo)\s[^\d]{0,40}$|^(?:clean )?(?:shipped )?on board\b.*$/iu;
/** `1 x 40' HC CONTAINER`. */
const BOXES =
  /(?<![\p{L}\d.,])\d{1,3}\s*[x×]\s*\d\d\s*(?:['’´]|ft\b|feet\b)?\s*(?:GP|HC|HQ|DV|DC|RF|RE|RH|HR|OT|FR|PL|TK|ST)?(?:[\s,-]*(?:containers?|conteneurs?|contenedor(?:es)?|contenitor[ei]|contentor(?:es)?|contêiner(?:es)?|cntrs?|ctrs?|boxes|fcl)(?!\p{L})(?:\(s\))?)?[\s:.;,/+]*/giu;
const IS_BOX =
  /['’´]|\b(?:ft|feet|GP|HC|HQ|DV|DC|RF|RE|RH|HR|OT|FR|PL|TK)\b|\d(?:GP|HC|HQ|DV|DC|RF|RE|RH|HR|OT|FR|PL|TK)\b|\p{L}{4}/iu;
const BOX_LABEL =
  /(?:(?:containers?|conteneurs?|contenedor(?:es)?|contenitor[ei]|contentor(?:es)?|cntrs?|ctrs?|cont)\.?\s*(?:no|nos|nr|n[°ºr])?\.?\s*[:#]?|equipment no\.?:?|unit no\.?:?)\s*$/iu;
const SIZE =
  /(?<![\p{L}\d])\(?(?:\d\d\s?['’]?\s?(?:GP|HC|HQ|DV|DC|RF|RE|RH|HR|OT|FR|PL|TK)|[1-9LM][0-9A-Z][A-Z]\d)\)?(?![\p{L}\d])/giu;
const GOODS_WORD = /\p{L}{3}/u;

/** `packedToo`: whether a count of packages before the goods is looked for; where another column has it, it may be of pieces. */
export function cargoTextOf(snippet: Snippet, packedToo = true): CargoText {
  const printed = snippet.lines && snippet.lines.length > 0 ? snippet.lines : [snippet.text];
  const whole = printed.join('\n');
  const clear = whole
    .replace(SAID, '\n')
    .replace(LOADED, '\n')
    .replace(LOADED_BY, '\n')
    .replace(AS_DECLARED, '\n')
    .replace(SHORT_SAID, '\n')
    .replace(BOXES, (box) => (IS_BOX.test(box.replace(/^\d+\s*[x×]/i, '')) ? '\n' : box));
  const own = clear
    .split('\n')
    .map((line) => withoutContainers(line.trim()))
    .filter((line) => line !== '' && !FREIGHT_SAID.test(line));
  const [first = '', ...rest] = own;
  const packed = packedToo ? packedIn(first) : null;
  const lines = packed ? [packed.rest, ...rest].filter((line) => line !== '') : own;
  const text = lines.join(' ').replace(/\s+/g, ' ').trim();
  return {
    packages: packed?.packages ?? null,
    packageType: packed ? { value: packed.packageType, certainty: 0.97 } : null,
    goods: GOODS_WORD.test(text) ? { text, lines } : null,
    cut: own.join(' ').replace(/\s+/g, '') !== whole.replace(/\s+/g, ''),
  };
}

/** What is left of a line when the containers that it lists are taken out, with their seals, sizes and figures. */
function withoutContainers(line: string): string {
  const at = [...line.matchAll(CONTAINER_NUMBER)].find(({ 0: printed }) => isContainer(printed));
  if (!at) return sealsOnly(line) ? '' : line;
  const head = line
    .slice(0, at.index)
    .replace(BOX_LABEL, '')
    .replace(/[\s,;:/(-]+$/, '');
  const tail = line
    .slice(at.index)
    .replace(CONTAINER_NUMBER, (printed) => (isContainer(printed) ? ' ' : printed))
    .replace(SIZE, ' ')
    .replace(SEALS_NAMED, ' ');
  const packed = packedAnywhere(tail)?.printed;
  const bare = (packed ? tail.replace(packed, ' ') : tail).replace(WEIGHT, ' ').replace(MEASURE, ' ');
  const words = bare.split(/\s+/).filter((word) => GOODS_WORD.test(word) && !/\d/.test(word));
  return [head, words.length > 0 ? tail.replace(/^[\s,;:/)-]+/, '').trim() : '']
    .filter((part) => part !== '')
    .join(' ');
}

function isContainer(printed: string): boolean {
  const number = parseContainerNumber(printed, { ocr: false });
  return number !== null && isContainerNumber(number.value);
}

/** `Carrier seal 2787495 / BX110234`. */
function sealsOnly(line: string): boolean {
  const left = line.replace(SEALS_NAMED, ' ').replace(SIZE, ' ');
  return left !== line && !/\d/.test(left) && left.trim().split(/\s+/).length <= 1;
}
