import { parseSizeType, sealsIn } from '../printed/codes.ts';
import { isContainerNumber, parseContainerNumber } from '../printed/container-number.ts';
import type { DecimalMark } from '../printed/number.ts';
import { parseWeight } from '../printed/weight.ts';
import { isRecognised } from '../reading.ts';
import type { Seen } from '../seen.ts';
import { type Parsed, type Snippet, seenAs } from '../snippet.ts';

/** What one cell says of a container: its number, and often a seal and a size beside or below it. */
export interface ContainerCell {
  number: Seen<string> | null;
  seals: Seen<string>[];
  sizeType: Seen<string> | null;
  tareKg: Seen<number> | null;
}

/** Share of the recogniser's doubt that is left where the check digit holds: it sees ten misreadings of eleven. */
const CHECK_HOLDS = 0.15;
const SEAL_WORD =
  /(?<!\p{L})(?:seals?|plombs?|plomb[eé]s?|scell[eé]s?|precintos?|sellos?|siegel|verschl[uü]ss?e?|plomben?|zegels?|verzegelingen?|verzegeling|marchamos?|selos?|lacres?|sigilli|sigillo|封号|铅封号?)(?!\p{L})\s*(?:nos?\.?|-?n\.?[°ºr]\.?|numbers?|\(s\))?\s*[:#.]*\s*/iu;
const SEAL_WORDS = new RegExp(SEAL_WORD, 'giu');
/** Seals with the word that names them: `Carrier seals 2787495 / BX110234`. */
export const SEALS_NAMED = new RegExp(
  `(?:(?:carrier|shipper|customs|line|bolt|container)(?:['’]s)? )?${SEAL_WORD.source}(?=[A-Z-]*\\d)[A-Z0-9-]{4,20}(?:\\s*[/,;+&]?\\s*(?=[A-Z-]*\\d)[A-Z0-9-]{5,20}(?![\\p{L}\\d.,]))*`,
  'giu',
);
const WEIGHED = /(?<![\p{L}\d.,])\d[\d.,' ]*\s?(?:kgs?|kgm|lbs?)\.?(?![\p{L}\d])/giu;
const TARE =
  /(?<!\p{L})(?:tare|tara|taraweight|leergewicht|eigengewicht|tarra)(?!\p{L})[^\d]{0,16}(\d[\d.,' ]*\s?(?:kgs?|kgm|lbs?))(?!\p{L})/iu;
const MOST_GROUPS = 4;
const SHORTEST_SEAL = 4;
const PIECES_JOINED = 0.8;
/** Looks like a number, whatever the check digit. */
const SHAPE = /^[A-Z]{4}\d{7}$/;

/**
 * Reads a cell of a column of containers. With `sealsToo` (a column of containers and seals) whatever else stands there
 * and looks like a seal is one; else only what the word "seal" goes before.
 */
export function containerCell(
  snippet: Snippet | undefined,
  sealsToo: boolean,
  mark: DecimalMark | null = null,
): ContainerCell {
  if (!snippet) return { number: null, seals: [], sizeType: null, tareKg: null };
  const words = snippet.text.trim().split(/\s+/);
  const found = numberAt(snippet, words);
  const others = found ? [...words.slice(0, found.from), ...words.slice(found.to)].join(' ') : snippet.text;
  const { seals, sizeType } = sealsAndSize({ ...snippet, text: others }, sealsToo);
  return {
    number: found?.number ?? null,
    seals: seals.filter(({ value }) => value !== found?.number.value),
    sizeType,
    tareKg: seenAs(snippet, (text) => tareIn(text, mark)),
  };
}

/** The seals and the size in a text from which the container's number was taken out. */
export function sealsAndSize(snippet: Snippet, sealsToo: boolean): Pick<ContainerCell, 'seals' | 'sizeType'> {
  const text = snippet.text.replace(WEIGHED, ' ');
  const sizeType = seenAs({ ...snippet, text }, sizeIn);
  const [before = '', ...named] = text.split(SEAL_WORD);
  const said = named.length > 0 ? named.map(codesFirst).join(' ') : sealsToo ? before : '';
  return { seals: sealsOf({ ...snippet, text: said }).filter(({ value }) => value !== sizeType?.value), sizeType };
}

/** The numbers that stand behind the word for seals, up to the first other word. */
function codesFirst(text: string): string {
  const words = text.trim().split(/\s+/);
  const first = words.findIndex((word) => /\d/.test(word));
  const other = words.findIndex((word, at) => at > first && /\p{L}/u.test(word) && !/\d/.test(word));
  return first < 0 ? text : words.slice(first, other < 0 ? undefined : other).join(' ');
}

/** `Tare wgt: 2.230,0 kg` in a container's cell. */
function tareIn(text: string, mark: DecimalMark | null): Parsed<number> | null {
  const weight = TARE.exec(text)?.[1];
  return weight === undefined ? null : parseWeight(weight, { mark });
}

/** Whether a heading promises seals beside the containers: `Contenedor n.º / Precinto`. */
export function promisesSeals(heading: string | undefined): boolean {
  return SEAL_WORD.test(heading ?? '');
}

/** Seals of a field or column for them, each once. */
export function sealsOf(snippet: Snippet | undefined): Seen<string>[] {
  if (!snippet) return [];
  const text = snippet.text.replace(SEAL_WORDS, ' ').trim().replace(/\s+/g, ' ');
  const mended = isRecognised(snippet.evidence.reader) ? joinedPieces(text) : text;
  const own = sealsIn(mended).filter((seal) => !isContainerNumber(seal));
  const evidence =
    mended === text
      ? snippet.evidence
      : {
          ...snippet.evidence,
          confidence: round(snippet.evidence.confidence * PIECES_JOINED),
          repaired: 'spaces within the seal number taken out',
        };
  return [...new Set(own)].map((value) => ({ value, evidence }));
}

/** A recogniser tears numbers apart: pieces too short for a seal belong to the figures beside them; `N/M` is no piece. */
function joinedPieces(text: string): string {
  const pieces: string[] = [];
  for (const piece of text.trim().split(/\s+/)) {
    const last = pieces.at(-1);
    const torn = last !== undefined && /^[A-Z0-9-]*[A-Z0-9]$/i.test(last) && /^[A-Z0-9]/i.test(piece);
    if (torn && (last.length < SHORTEST_SEAL || piece.length < SHORTEST_SEAL)) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces.join(' ');
}

/** The container number of a field that holds one. */
export function containerIn(snippet: Snippet | null | undefined): Seen<string> | null {
  return snippet ? (numberAt(snippet, snippet.text.trim().split(/\s+/))?.number ?? null) : null;
}

/** The number may be printed in up to four groups, with other things before and after. One whose check digit holds wins. */
function numberAt(
  snippet: Snippet,
  words: readonly string[],
): { number: Seen<string>; from: number; to: number } | null {
  let doubtful: { number: Seen<string>; from: number; to: number } | null = null;
  for (let from = 0; from < Math.min(words.length, 12); from++) {
    for (let take = 1; take <= Math.min(words.length - from, MOST_GROUPS); take++) {
      const text = words.slice(from, from + take).join('');
      if (text.length > 24) break;
      const number = seenAs({ ...snippet, text }, (joined) => numberIn(joined, isRecognised(snippet.evidence.reader)));
      if (!number) continue;
      const at = { number: lessDoubt(number), from, to: from + take };
      if (isContainerNumber(number.value)) return at;
      doubtful ??= at;
    }
  }
  return doubtful;
}

/** `CSQU3054383/TW445501` has no space between; a number stands at the beginning of its word. */
function numberIn(text: string, ocr: boolean): Parsed<string> | null {
  const parsed = parseContainerNumber(text, { ocr });
  if (parsed) return SHAPE.test(parsed.value) ? parsed : null;
  const head = /^[^A-Z0-9]*([A-Z0-9]{4}[ -]?[A-Z0-9]{6}[ -]?[A-Z0-9])[/,;(|]/i.exec(text)?.[1];
  const first = head === undefined ? null : parseContainerNumber(head, { ocr });
  return first && SHAPE.test(first.value) ? first : null;
}

function lessDoubt(number: Seen<string>): Seen<string> {
  const { evidence } = number;
  if (!isRecognised(evidence.reader) || evidence.repaired !== undefined || !isContainerNumber(number.value))
    return number;
  return { ...number, evidence: { ...evidence, confidence: round(1 - (1 - evidence.confidence) * CHECK_HOLDS) } };
}

function sizeIn(text: string): Parsed<string> | null {
  // A seal may look like a size only by accident of its first characters; a size stands as a word of its own.
  const parsed = parseSizeType(text);
  return parsed && /^(?:\d\d(?:GP|HC|HQ|DV|DC|DR|RF|RE|RH|HR|OT|FR|PL|TK)|[1-9LM][0-9A-Z][A-Z]\d)$/.test(parsed.value)
    ? parsed
    : null;
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
