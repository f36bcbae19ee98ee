import { textOf } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import { tokensOf } from '../layout/vocabulary.ts';
import { parseReference } from '../printed/codes.ts';
import { countryCodeOf } from '../printed/country.ts';
import { parseDate } from '../printed/date.ts';
import type { Seen } from '../seen.ts';
import { type Parsed, seenAs } from '../snippet.ts';
import type { CertificateLine } from './certificate-lines.ts';
import { labelled, type PaperText } from './paper-text.ts';
import { declaresOrigin } from './statements.ts';

/** Of the page: a certificate's own number stands above its goods. */
const TOP = 0.35;
const NUMBER_WORD =
  /^(?:(?:certificate|certificat|certificado|certificato|certificaat|zertifikats?|reference|referen[cz]ia|referentie|riferimento|register|registration|registro|enregistrement|serial|series?|s[ée]rie|serie\p{L}*|c\/?o|ref)\.?[\s-]*)*(?:no|nr|n[°º]|n\.\s?[°º]|num|n[úu]m|number|nummer|num[ée]ro|n[úu]mero|\p{L}{3,12}(?:nummer|nr\.?)|bezugs-?nr|编号)\.?\s*(?:de (?:s[ée]rie|refer\p{L}+))?\s*[:.]?$/iu;
/** Less than sure: what is only called a number may be another paper's. */
const NUMBERED = 0.87;
const FEWEST_FIGURES = 4;

/** `Y 398516`: numbers of certificates are often a series and a number. */
function certificateNumberIn(text: string): Parsed<string> | null {
  const series = /^([A-Z]{1,3})\s+(\d{4,})$/.exec(text.trim());
  return series ? { value: `${series[1]} ${series[2]}`, certainty: 1 } : parseReference(text);
}

export function certificateNumber(paper: PaperText): Seen<string> | null {
  return labelled(paper, ['certificateNumber'], certificateNumberIn) ?? numberAtTop(paper);
}

/** `No. CO-17/26` in one cell, in two beside each other, or below one another. */
function numberAtTop(paper: PaperText): Seen<string> | null {
  const top = paper.lines.filter(({ page, box }) => page === paper.lines[0]?.page && box[1] < TOP);
  for (const [at, line] of top.entries()) {
    for (const [place, { words, box }] of line.cells.entries()) {
      const word = NUMBER_WORD.test(textOf(words)) ? words.length : lengthOfNumberWord(words.map(({ text }) => text));
      if (word === 0) continue;
      const right = line.cells[place + 1];
      const below = top
        .slice(at + 1, at + 3)
        .flatMap(({ cells }) => cells.find((cell) => Math.abs(cell.box[0] - box[0]) < 0.02) ?? [])[0];
      const candidates = word < words.length ? [words.slice(word)] : [right?.words ?? [], below?.words ?? []];
      for (const candidate of candidates) {
        const seen = candidate.length > 0 ? seenAs(snippetOfWords(candidate, line.page, NUMBERED), ownNumber) : null;
        if (seen) return seen;
      }
    }
  }
  return null;
}

function lengthOfNumberWord(words: readonly string[]): number {
  for (let take = Math.min(words.length - 1, 4); take > 0; take--)
    if (NUMBER_WORD.test(words.slice(0, take).join(' '))) return take;
  return 0;
}

function ownNumber(text: string): Parsed<string> | null {
  const number = certificateNumberIn(text);
  const whole =
    number !== null && text.replace(/[^\p{L}\d]/gu, '').length === number.value.replace(/[^\p{L}\d]/gu, '').length;
  return whole && number.value.replace(/\D/g, '').length >= FEWEST_FIGURES && parseDate(text, null) === null
    ? number
    : null;
}

const WITHIN = 3;
const MOST_COUNTRY_WORDS = 4;
const ORIGIN_WORD =
  /^(?:origin|ursprung|origen|origem|oorsprong|produ|made|manufactured|hergestellt|fabri|obten|prodott|vervaardigd)/;
/** In words, between what says the origin and the country. */
const NEAR = 9;

/** The country that a sentence says the goods come from, or that every row of them does. */
export function originOf(paper: PaperText, lines: readonly CertificateLine[]): Seen<string> | null {
  return originInRows(lines) ?? originInSentence(paper);
}

function originInRows(lines: readonly CertificateLine[]): Seen<string> | null {
  const [first] = lines;
  const one = first?.originCountry?.value;
  return first?.originCountry &&
    /^[A-Z]{2}$/.test(one ?? '') &&
    lines.every(({ originCountry }) => originCountry?.value === one)
    ? first.originCountry
    : null;
}

function originInSentence(paper: PaperText): Seen<string> | null {
  const free = paper.lines.filter((line) => !paper.labels.isInTable(line));
  for (const [at, line] of free.entries()) {
    const lines = free.slice(at, at + WITHIN).filter(({ page }) => page === line.page);
    if (!declaresOrigin(lines.map(({ words }) => textOf(words.slice(0, 60))))) continue;
    const words = lines.flatMap((each) => each.words.slice(0, 60));
    const said = words.findIndex(({ text }) => ORIGIN_WORD.test(tokensOf(text)[0] ?? ''));
    if (said < 0) continue;
    for (const [from, take] of runsNear(words.length, said)) {
      const run = words.slice(from, from + take);
      const seen = seenAs(snippetOfWords(run, line.page, 0.95), countryNamed);
      if (seen) return seen;
    }
  }
  return null;
}

/** Runs of words, the nearest behind the word for origin first, longest first, then those before it. */
function runsNear(length: number, said: number): [from: number, take: number][] {
  const runs: [number, number][] = [];
  const add = (from: number) => {
    for (let take = Math.min(MOST_COUNTRY_WORDS, length - from); take > 0; take--) runs.push([from, take]);
  };
  for (let step = 1; step <= NEAR; step++) if (said + step < length) add(said + step);
  for (let step = 1; step <= MOST_COUNTRY_WORDS; step++) if (said - step >= 0) add(said - step);
  return runs;
}

/** A name, not a code: `IN` and `DE` are words. */
function countryNamed(text: string): Parsed<string> | null {
  const name = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const code = name.length > 3 && /^\p{Lu}/u.test(name) ? countryCodeOf(name) : null;
  return code === null ? null : { value: code, certainty: 1 };
}

/** Words that stand before a date without being its label: a town with its postcode. */
const MOST_WORDS = 9;
const UNLABELLED = 0.88;

/** The only date: what it stands beside is no label that we know. */
const ONLY = 0.85;

/** `Lübeck, 26. August 2024` without a label: the place and date at which the paper was made out; or else the only date. */
export function dateAtFoot(paper: PaperText): Seen<string> | null {
  const placed: Seen<string>[] = [];
  const bare: Seen<string>[] = [];
  for (const line of paper.lines) {
    if (paper.labels.isInTable(line)) continue;
    for (const { words } of line.cells) {
      const labelledHere = paper.labels.hitsOn(line).some(({ from }) => line.words[from] === words[0]);
      if (words.length > MOST_WORDS || labelledHere) continue;
      const [place, text] = placeAndDate(textOf(words), paper) ?? [];
      if (place === undefined || text === undefined) continue;
      const seen = seenAs(snippetOfWords(words, line.page, place === '' ? ONLY : UNLABELLED), () =>
        parseDate(text, paper.dateOrder),
      );
      if (seen) (place === '' ? bare : placed).push(seen);
    }
  }
  const one = bare.every(({ value }) => value === bare[0]?.value) ? bare[0] : undefined;
  return placed.at(-1) ?? one ?? null;
}

/** What stands before a date: a place, or nothing that matters. */
function placeAndDate(text: string, paper: PaperText): [place: string, date: string] | null {
  for (const at of [0, ...[...text.matchAll(/[\s,:]+(?=\S)/g)].map(({ index, 0: gap }) => index + gap.length)]) {
    const date = text.slice(at);
    if (parseDate(date, paper.dateOrder) === null) continue;
    const before = text.slice(0, at).trim();
    return [PLACE.test(before) ? before : '', date];
  }
  return null;
}
const PLACE =
  /^(?:\d{4,6}(?: [A-Z]{2})? )?\p{Lu}[\p{L}\s.'’-]{2,40}(?:, [A-Z]{2} \d{5})?(?: [\dA-Z -]{4,9})?,?(?: (?:den|le|il|el|the|op|em|a))?$/u;

const INVOICE_HEADING = /invoice|factur|faktur|rechnung|fattur|fatura|发票/iu;
const MOST_BELOW = 30;

/** Numbers of invoices below a heading of a table for them. */
export function invoicesInColumn(paper: PaperText): Seen<string>[] {
  const found = new Map<string, Seen<string>>();
  for (const [at, line] of paper.lines.entries()) {
    if (!paper.labels.isInTable(line)) continue;
    const heading = line.cells.find(
      ({ words }) => words.length <= 6 && INVOICE_HEADING.test(textOf(words)) && !/\d{3}/.test(textOf(words)),
    );
    if (!heading) continue;
    const [left, right] = [heading.box[0] - 0.02, heading.box[0] + heading.box[2] + 0.03];
    for (const below of paper.lines.slice(at + 1, at + 1 + MOST_BELOW)) {
      if (below.page !== line.page) break;
      const cell = below.cells.find(
        ({ box }) =>
          box[0] > left - 0.03 && box[0] < right && box[0] + box[2] / 2 > left && box[0] + box[2] / 2 < right + 0.03,
      );
      const seen = cell ? seenAs(snippetOfWords(cell.words, below.page, 0.95), invoiceNumberAlone) : null;
      if (seen && !found.has(seen.value)) found.set(seen.value, seen);
    }
    if (found.size > 0) break;
  }
  return [...found.values()];
}

function invoiceNumberAlone(text: string): Parsed<string> | null {
  const number = /^\S+$/.test(text.trim()) ? parseReference(text) : null;
  return number && /\d{3}/.test(number.value) && parseDate(text, null) === null ? number : null;
}
