import type { Word } from '../page-words.ts';
import { COLUMN_RULES, LABEL_RULES, type Rule } from './composition-rules.ts';
import { NOTIONS, type Notion } from './label-notions.ts';
import type { ColumnName, LabelName } from './labels/label-names.ts';
import { tokensOf } from './vocabulary.ts';

/** Words that add nothing. */
const FILLERS = new Set(
  'of,the,our,for,in,to,and,a,an,per,de,du,des,la,le,les,el,los,las,del,dello,della,delle,di,do,da,dos,das,den,der,die,das,von,fur,des,dem,van,het,een,voor,unsere,unser,notre,nuestra,nuestro,nostra,nostro,nossa,nosso,ons,onze,d,l,s,y,et,und,e,en,i,o,this,shipped,be,by,on,at,as,also,or,ou,oder,of,if,final,finale,ultimate,initial,auf,im,am,bei,zu,zur,zum,beim,au,aux,sur,par,al,alla,allo,all,em,na,op,bij,aan,te,ter,sea,2000,2010,2020,eur,usd,gbp'.split(
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
    // `Description of goods &`: what says nothing belongs to what follows, if anything does.
    if (rule && (notions.length > 0 || colon || at + 1 === until)) best = { name: rule.name, to: at + 1, colon };
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
  if (/^(?:m[./][vsnt]|n[./]m)[.:]*$/i.test(text)) return [new Set(['vessel'])];
  // `B.T.W.`, `T.V.A.` are words of several letters.
  const printed = /^(?:\p{L}\.){2,5}:?$/u.test(text) ? text.replaceAll('.', '') : text;
  const tokens = tokensOf(printed).filter((token) => !FILLERS.has(token));
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
