import type { Word } from '../page-words.ts';
import { NOTIONS, type Notion } from './label-notions.ts';
import type { ColumnName, LabelName } from './labels/label-names.ts';
import { tokensOf } from './vocabulary.ts';

/** Words that add nothing. */
const FILLERS = new Set(
  'of,the,our,for,in,to,and,a,an,per,de,du,des,la,le,les,el,los,las,del,dello,della,delle,di,do,da,dos,das,den,der,die,das,von,fur,des,dem,van,het,een,voor,unsere,unser,notre,nuestra,nuestro,nostra,nostro,nossa,nosso,ons,onze,d,l,s,y,et,und,e,en,i,o,this,shipped,2000,2010,2020,eur,usd,gbp'.split(
    ',',
  ),
);

const NOTIONS_OF = byWord(NOTIONS);

function byWord<N extends string>(notions: Readonly<Record<N, string>>): ReadonlyMap<string, ReadonlySet<N>> {
  const said = new Map<string, Set<N>>();
  for (const notion in notions)
    for (const word of notions[notion].split(',')) said.set(word, (said.get(word) ?? new Set<N>()).add(notion));
  return said;
}

interface Rule<N extends string> {
  name: N;
  /** Each has to be said by a word. */
  needs: readonly Notion[];
  /** May be said besides; nothing else may. */
  may?: readonly Notion[];
}

const LABEL_RULES: readonly Rule<LabelName>[] = [
  { name: 'invoiceNumber', needs: ['invoice', 'number'] },
  { name: 'issueDate', needs: ['invoice', 'date'] },
  { name: 'container', needs: ['container', 'number'] },
  { name: 'billOfLading', needs: ['lading', 'number'] },
  { name: 'certificateNumber', needs: ['certificate', 'number'], may: ['origin'] },
  { name: 'seller', needs: ['seller', 'name'] },
  { name: 'buyer', needs: ['buyer', 'name'] },
  { name: 'consignee', needs: ['consignee', 'name'] },
  { name: 'consignee', needs: ['consignee', 'goods'] },
  { name: 'shipper', needs: ['shipper', 'name'] },
  { name: 'shipper', needs: ['shipper', 'goods'] },
  { name: 'originCountry', needs: ['origin', 'country'], may: ['goods'] },
  { name: 'originCountry', needs: ['origin', 'goods'] },
  { name: 'destinationCountry', needs: ['destination', 'country'] },
  { name: 'incoterm', needs: ['delivery', 'terms'], may: ['incoterm'] },
  { name: 'totalNetWeight', needs: ['weight', 'net', 'total'], may: ['weightUnit'] },
  { name: 'totalGrossWeight', needs: ['weight', 'gross', 'total'], may: ['weightUnit'] },
  { name: 'totalNetWeight', needs: ['weight', 'net'], may: ['weightUnit'] },
  { name: 'totalGrossWeight', needs: ['weight', 'gross'], may: ['weightUnit'] },
  { name: 'totalPackages', needs: ['packages', 'total'], may: ['number', 'quantity'] },
  { name: 'totalPackages', needs: ['packages', 'number'] },
  { name: 'subtotal', needs: ['goods', 'total'], may: ['value', 'net'] },
  { name: 'subtotal', needs: ['goods', 'value'], may: ['net'] },
  { name: 'total', needs: ['value', 'due'], may: ['total', 'invoice'] },
  { name: 'total', needs: ['total', 'invoice'], may: ['value', 'due', 'gross'] },
  { name: 'taxTotal', needs: ['tax', 'value'], may: ['total', 'due'] },
  { name: 'taxTotal', needs: ['tax', 'due'] },
  { name: 'freight', needs: ['freight'], may: ['charges', 'packaging'] },
  { name: 'portOfLoading', needs: ['port', 'loading'], may: ['name'] },
  { name: 'portOfDischarge', needs: ['port', 'discharge'], may: ['name'] },
  { name: 'portOfDischarge', needs: ['port', 'destination'], may: ['name'] },
  { name: 'placeOfReceipt', needs: ['place', 'receipt'], may: ['carrier', 'goods'] },
  { name: 'placeOfDelivery', needs: ['place', 'delivery'], may: ['carrier', 'destination', 'goods'] },
  { name: 'placeOfDelivery', needs: ['place', 'destination'] },
  { name: 'imo', needs: ['imo', 'number'], may: ['vessel'] },
  { name: 'imo', needs: ['imo', 'vessel'], may: ['name'] },
  { name: 'vessel', needs: ['vessel', 'name'], may: ['carrier'] },
  { name: 'vessel', needs: ['vessel', 'carrier'] },
  { name: 'vesselAndVoyage', needs: ['vessel', 'voyage'], may: ['number', 'name', 'carrier'] },
  { name: 'voyage', needs: ['voyage', 'number'] },
  { name: 'notify', needs: ['notify', 'name'] },
  // In two languages, or said twice: `Ontvanger / Consignee`, `Voy/leg`.
  { name: 'vessel', needs: ['vessel'] },
  { name: 'voyage', needs: ['voyage'] },
  { name: 'seller', needs: ['seller'] },
  { name: 'buyer', needs: ['buyer'] },
  { name: 'consignee', needs: ['consignee'] },
  { name: 'shipper', needs: ['shipper'] },
  { name: 'notify', needs: ['notify'] },
  { name: 'currency', needs: ['currency', 'invoice'] },
  { name: 'currency', needs: ['currency', 'document'] },
  { name: 'currency', needs: ['currency', 'payment'] },
  { name: 'orderNumber', needs: ['order', 'number'], may: ['buyer', 'document'] },
  { name: 'dueDate', needs: ['date', 'due'], may: ['payment'] },
  { name: 'dueDate', needs: ['date', 'payment'], may: ['due'] },
  { name: 'issueDate', needs: ['date', 'document'], may: ['invoice'] },
  { name: 'incoterm', needs: ['terms', 'sale'] },
  { name: 'seal', needs: ['seal', 'number'], may: ['carrier', 'container', 'shipper'] },
  { name: 'sizeType', needs: ['container', 'kind'], may: ['size'] },
  { name: 'hsCode', needs: ['tariff', 'code'], may: ['number'] },
  { name: 'shippingName', needs: ['proper', 'name'] },
  { name: 'shippingName', needs: ['proper', 'description'] },
  { name: 'masterBill', needs: ['lading', 'carrier'], may: ['number'] },
];

const COLUMN_RULES: readonly Rule<ColumnName>[] = [
  { name: 'netWeight', needs: ['weight', 'net'], may: ['weightUnit', 'total', 'line', 'unit'] },
  { name: 'grossWeight', needs: ['weight', 'gross'], may: ['weightUnit', 'total', 'line', 'unit'] },
  { name: 'netWeight', needs: ['net', 'weightUnit'] },
  { name: 'grossWeight', needs: ['gross', 'weightUnit'] },
  { name: 'packages', needs: ['packages', 'number'], may: ['kind', 'packaging', 'total'] },
  { name: 'packages', needs: ['packages', 'quantity'], may: ['kind', 'packaging'] },
  { name: 'packages', needs: ['packages', 'total'], may: ['kind', 'packaging', 'number'] },
  { name: 'packageType', needs: ['packaging', 'kind'], may: ['packages'] },
  { name: 'unitPrice', needs: ['value', 'unit'], may: ['net'] },
  { name: 'amount', needs: ['value', 'line'], may: ['net', 'total', 'gross'] },
  { name: 'amount', needs: ['value', 'total'], may: ['net', 'gross', 'goods'] },
  { name: 'amount', needs: ['goods', 'value'], may: ['net'] },
  { name: 'description', needs: ['description', 'goods'], may: ['kind', 'packages', 'packaging', 'number'] },
  { name: 'hsCode', needs: ['tariff', 'code'], may: ['number'] },
  { name: 'originCountry', needs: ['origin', 'country'], may: ['goods'] },
  { name: 'shipper', needs: ['shipper'], may: ['name'] },
  { name: 'consignee', needs: ['consignee'], may: ['name'] },
  { name: 'notify', needs: ['notify'], may: ['name'] },
  { name: 'seal', needs: ['seal'], may: ['number', 'carrier', 'shipper'] },
  { name: 'billOfLading', needs: ['lading', 'number'] },
];

/** A label in two languages has twice as many as one. */
const MOST_WORDS = 10;

/** The longest run of words from one on that makes a label by what each of them says. */
export function composedLabelAt(
  words: readonly Word[],
  from: number,
  until: number,
): { name: LabelName; to: number; colon: boolean } | null {
  return composedAt(words, from, until, LABEL_RULES);
}

/** What a heading of several words names by what each of them says; null for headings that say anything else. */
export function composedColumn(words: readonly Word[]): ColumnName | null {
  const found = composedAt(words, 0, words.length, COLUMN_RULES);
  return found?.to === words.length ? found.name : null;
}

function composedAt<N extends string>(
  words: readonly Word[],
  from: number,
  until: number,
  rules: readonly Rule<N>[],
): { name: N; to: number; colon: boolean } | null {
  const said: ReadonlySet<Notion>[] = [];
  let best: { name: N; to: number; colon: boolean } | null = null;
  for (let at = from; at < Math.min(until, from + MOST_WORDS); at++) {
    const word = words[at];
    const notions = word ? notionsOf(word) : null;
    if (!word || !notions) break;
    said.push(...notions);
    const colon = word.text.endsWith(':');
    const rule = said.length < 2 ? undefined : rules.find((each) => follows(said, each));
    if (rule) best = { name: rule.name, to: at + 1, colon };
    if (colon) break;
  }
  return best;
}

/** Every word says something that the rule names, and everything that the rule needs is said. */
function follows<N extends string>(said: readonly ReadonlySet<Notion>[], { needs, may = [] }: Rule<N>): boolean {
  return (
    needs.every((notion) => said.some((each) => each.has(notion))) &&
    said.length >= needs.length &&
    said.every((each) => needs.some((notion) => each.has(notion)) || may.some((notion) => each.has(notion)))
  );
}

const known = new WeakMap<Word, { notions: ReadonlySet<Notion>[] | null }>();

/** What the parts of a word say, without fillers; null where a part says nothing that we know. */
function notionsOf(word: Word): ReadonlySet<Notion>[] | null {
  const before = known.get(word);
  if (before) return before.notions;
  const notions = readNotions(word.text);
  known.set(word, { notions });
  return notions;
}

function readNotions(text: string): ReadonlySet<Notion>[] | null {
  if (text.length > LONGEST_WORD) return null;
  if (/^[-–/&:.,()#%]+$/.test(text)) return [];
  if (/^n[.]?[°º]:?$|^n\.[°º]:?$/iu.test(text)) return [new Set(['number'])];
  if (/^b\/?l[.:]?$/i.test(text)) return [new Set(['lading'])];
  const tokens = tokensOf(text).filter((token) => !FILLERS.has(token));
  if (tokens.length === 0) return /\p{L}|^20\d\d:?$/u.test(text) ? [] : null;
  const all = tokens.map((token) => saidBy(token) ?? shortened(token, text));
  return all.every((said) => said !== null) ? all.flat() : null;
}
const LONGEST_WORD = 30;

/** What a token says: by itself, or as a compound of German and Dutch, `Verladehafen`, `Reisekennung`, `scheepsnr`. */
function saidBy(token: string): ReadonlySet<Notion>[] | null {
  const whole = NOTIONS_OF.get(token);
  if (whole) return [whole];
  for (let at = token.length - SHORTEST_LAST; at >= SHORTEST_FIRST; at--) {
    const last = NOTIONS_OF.get(token.slice(at));
    const first = last && LINKS.flatMap((link) => withoutLink(token.slice(0, at), link) ?? [])[0];
    if (last && first) return [first, last];
  }
  return null;
}
const SHORTEST_FIRST = 3;
const SHORTEST_LAST = 2;
/** Between the words of a compound. */
const LINKS = ['', 's', 'es', 'e', 'n', 'en'] as const;

function withoutLink(first: string, link: string): ReadonlySet<Notion> | undefined {
  const word = first.endsWith(link) ? first.slice(0, first.length - link.length) : '';
  return word.length < SHORTEST_FIRST ? undefined : NOTIONS_OF.get(word);
}

/** `Conoc.`, `Cont.-Typ`: what the words say that a token with a full stop behind it may be short for. */
function shortened(token: string, text: string): ReadonlySet<Notion>[] | null {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (token.length < SHORTEST_SHORT || !folded.includes(`${token}.`)) return null;
  const said = [...NOTIONS_OF].filter(([word]) => word.startsWith(token)).flatMap(([, notions]) => [...notions]);
  return said.length === 0 ? null : [new Set(said)];
}
const SHORTEST_SHORT = 3;
