import anyAscii from 'any-ascii';
import { CHINESE, FOREIGN } from './foreign-words.ts';

/** A word of a description, as the index knows it. `denied` where the text says that it is not so: `not roasted`. */
export interface Word {
  text: string;
  denied: boolean;
  /** Follows a word such as `for` or `with`: says something about the goods, and not what they are. */
  aside: boolean;
}

const NEGATORS = new Set('not no non without excluding except excl sans sin ohne senza sem zonder'.split(' '));
/** Words after which it is told what the goods are made for, held in or come with. */
const ASIDES = new Set('for with in from using by to para pour fur mit avec con com per met voor in aus en'.split(' '));
const UNTELLING = new Set(
  `a an and or of the other others n e c nes nos nesoi etc de des du la le les el los las y et und der die das den i da do
  dos il lo gli e o van het een kind kinds type types grade quality new brand original model no item items article articles
  goods product products pcs pc piece set unit units size sizes assorted various mixed kg kgs g gr gsm mm cm m l ml litre
  liter ltr lb lbs oz t mt ton tons tonne tonnes pallet ctn ctns carton pkg pkgs x per each pack packed packing packings
  retail wholesale total net gross weight containing contain contained including whether having use used_for suitable
  heading headings chapter subheading elsewhere specified thereof therefor thereon purposes than more less least most exceeding up over under between ex cl hs code origin made
  brands inch ft iso din astm bulk loose`.split(/\s+/),
);

/** Spellings of one word, and words that trade uses for one another, by their stem. */
const SAME = new Map(
  Object.entries({
    aluminium: 'aluminum alu aluminio',
    tyre: 'tire',
    fibre: 'fiber',
    jewellery: 'jewelry jewelery',
    colour: 'color',
    sulphur: 'sulfur',
    sulphuric: 'sulfuric',
    sulphate: 'sulfate',
    sulphide: 'sulfide',
    sulphite: 'sulfite',
    mould: 'mold',
    moulding: 'molding',
    grey: 'gray',
    plough: 'plow',
    yoghurt: 'yogurt yoghourt',
    soya: 'soy soybean soyabean',
    fertiliser: 'fertilizer fertilizers',
    whisky: 'whiskey',
    pyjama: 'pajama',
    liquorice: 'licorice',
    maize: 'corn',
    television: 'tv tvs',
    refrigerator: 'fridge',
    polyethylene: 'pe polythene',
    polypropylene: 'pp',
    galvanise: 'galvanize galvani galvaniz',
    moisturiser: 'moisturizer',
    phosphoric: 'fosforic',
    tshirt: 't-shirt tee',
    automobile: 'auto automotive',
    motor: 'motorized motorised',
    women: 'woman ladies lady womens girl',
    men: 'man mens gents boy boys',
    baby: 'babies infant',
    pharmaceutical: 'pharma',
    medicament: 'medicine medication',
    computer: 'pc',
    photovoltaic: 'pv solar',
    centrifuge: 'centrifuges',
    carpet: 'rug rugs',
    lorry: 'truck trucks',
    footwear: 'shoe shoes',
    spectacle: 'eyeglass eyewear',
    plaster: 'plasters',
    nonwoven: 'non-woven',
    mattress: 'mattresses',
    towel: 'towelling toweling',
    lamp: 'lamps',
    nappy: 'diaper diapers',
    potash: 'muriate',
    sweater: 'pullover jumper jersey',
    trouser: 'pant pants slacks',
    drawing: 'drawings',
  }).flatMap(([word, others]) => others.split(' ').map((other) => [stem(other), stem(word)] as const)),
);

/** The words of a text that may tell what goods are, stemmed, foreign ones put into English where they are known. */
export function wordsOf(description: string, isKnown: (word: string) => boolean = () => true): Word[] {
  const out: Word[] = [];
  let denied = 0;
  let aside = false;
  for (const piece of piecesOf(description)) {
    if (piece === ',' || piece === ';') {
      denied = 0;
      aside = false;
      continue;
    }
    if (NEGATORS.has(piece)) {
      denied = 2;
      continue;
    }
    if (ASIDES.has(piece)) {
      aside = true;
      continue;
    }
    if (UNTELLING.has(piece) || (/^\d/.test(piece) && piece !== '3d') || piece.length < 2) continue;
    const free = piece.endsWith('-free');
    for (const text of meanings(free ? piece.slice(0, -5) : piece, isKnown)) {
      out.push({ text, denied: denied > 0 || free, aside });
    }
    denied--;
  }
  return out;
}

function piecesOf(description: string): string[] {
  return romanised(description)
    .toLowerCase()
    .replace(/\bt[- ]?shirts?\b/g, 'tshirt')
    .replace(/\bx[- ]rays?\b/g, 'xray')
    .replace(/\bnon[- ]?wovens?\b/g, 'nonwoven')
    .replace(/\b(free (of|from)|does not contain|not containing|other than)\b/g, 'without')
    .replace(/\bnon-(?=[a-z])/g, 'non ')
    .replace(/\bun(?=(roasted|salted|sweetened|filled|printed|coated|painted|glazed)\b)/g, 'not ')
    .replace(/(['`’])s?\b/g, '')
    .replace(/[()[\]]|\s[-–]\s|\. /g, ' , ')
    .replace(/[,;:]/g, ' , ')
    .replace(/-(?!free\b)/g, ' ')
    .split(/[^a-z0-9,.-]+/)
    .map((piece) => piece.replace(/^[.-]+|[.-]+$/g, ''))
    .filter(Boolean);
}

function romanised(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  let out = text;
  for (const [foreign, english] of CHINESE) out = out.replaceAll(foreign, ` ${english} `);
  return anyAscii(out);
}

/** What a word says in the words of the index: itself, an English word for it, or the parts of a compound. */
function meanings(piece: string, isKnown: (word: string) => boolean): string[] {
  const own = plain(piece);
  if (isKnown(own)) return [own];
  const english = inEnglish(piece);
  if (english) return english;
  return partsOf(piece, isKnown) ?? [own];
}

function plain(piece: string): string {
  const own = stem(piece);
  return SAME.get(own) ?? own;
}

const ENDINGS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'x', 'i', 'a', 'o'];

function inEnglish(piece: string): string[] | null {
  for (const ending of ENDINGS) {
    if (!piece.endsWith(ending)) continue;
    const found = FOREIGN.get(ending === '' ? piece : piece.slice(0, -ending.length));
    if (found) return found.map(plain);
  }
  for (const ending of ['o', 'a', 'e']) {
    const found = FOREIGN.get(piece.replace(/(os|as|[iaeo])$/, '') + ending);
    if (found) return found.map(plain);
  }
  return null;
}

/** German and Dutch write as one word what English writes as two. */
function partsOf(piece: string, isKnown: (word: string) => boolean): string[] | null {
  if (piece.length < 8) return null;
  for (let at = piece.length - 3; at >= 3; at--) {
    const head = piece.slice(0, at);
    const heads = [head, head.replace(/(s|n|en|e)$/, '')];
    const tail = piece.slice(at);
    const first = heads.map((one) => meaningOf(one, isKnown)).find(Boolean);
    const second = meaningOf(tail, isKnown);
    if (first && second) return [...first, ...second];
  }
  return null;
}

function meaningOf(piece: string, isKnown: (word: string) => boolean): string[] | null {
  if (piece.length < 3) return null;
  const english = inEnglish(piece);
  if (english) return english;
  return piece.length >= 5 && isKnown(plain(piece)) ? [plain(piece)] : null;
}

/** A word without its English ending: plural, past and present participle. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  let out = word;
  if (/ies$/.test(out) && out.length > 4) out = `${out.slice(0, -3)}y`;
  else if (/(sh|ch|x|ss|zz)es$/.test(out)) out = out.slice(0, -2);
  else if (/ves$/.test(out) && /(kni|shel|lea|loa|cal|hal|scar|hoo)ves$/.test(out)) out = `${out.slice(0, -3)}f`;
  else if (/oes$/.test(out) && out !== 'shoes') out = out.slice(0, -2);
  else if (/[^su]s$/.test(out) && !/is$/.test(out)) out = out.slice(0, -1);
  if (/[^aeiou]ing$/.test(out) && out.length > 6) out = out.slice(0, -3);
  else if (/[^e]ed$/.test(out) && out.length > 5) out = out.slice(0, -2);
  if (/([bdgmnprt])\1$/.test(out) && out !== word) out = out.slice(0, -1);
  return out.length > 4 && out.endsWith('e') ? out.slice(0, -1) : out;
}
