import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { DocumentKind } from '../reading.ts';
import type { Seen } from '../seen.ts';
import { KIND_SIGNS } from './kind-signs.ts';
import { contentOf } from './paper-content.ts';
import type { PaperText } from './paper-text.ts';
import { mentionIn, titledOtherwise, titlesOf } from './title-of.ts';
import { type BillForm, TITLED_KINDS, type TitledKind } from './titles.ts';

/** What kind of paper it is, how sure that is (0..1), and of a bill which form its title names. */
export interface KindGuess {
  kind: TitledKind | Extract<DocumentKind, 'unknown'>;
  confidence: number;
  form: Seen<BillForm> | null;
  score: Record<TitledKind, number>;
}

const FEWEST_POINTS = 3.5;
/** A lead of this many points over the next kind leaves a doubt of one in e. */
const LEAD_SCALE = 1.8;
const SURE_POINTS = 5;
const MOST_MENTIONS = 0.9;
/** Papers mention one another; far down a paper that says nothing any more. */
const MENTIONS_WITHIN = 200;

/**
 * What kind of paper it is, by its title and by which labels and columns it has. A title counts fully where it stands
 * alone near the top in larger type, little where it is mentioned. `unknown` below a few points or without a lead.
 */
export function kindOf(paper: PaperText): KindGuess {
  const score: Record<TitledKind, number> = {
    ...{ manifest: 0, 'bill-of-lading': 0, invoice: 0, 'packing-list': 0 },
    ...{ 'certificate-of-origin': 0, 'dangerous-goods': 0 },
  };
  const form = addTitles(paper, score);
  if (namedOtherwise(paper, score)) return { kind: 'unknown', confidence: NAMED_OTHERWISE, form: null, score };
  addContent(paper, score);
  const [best, second] = [...TITLED_KINDS].sort((a, b) => score[b] - score[a]);
  if (!best || !second) throw new TypeError('there are at least two kinds');
  const lead = score[best] - score[second];
  if (score[best] < FEWEST_POINTS || lead <= 0) {
    const confidence = Math.max(0.3, 1 - (0.5 * score[best]) / FEWEST_POINTS);
    return { kind: 'unknown', confidence: round(confidence), form: null, score };
  }
  const confidence = (1 - Math.exp(-lead / LEAD_SCALE)) * Math.min(1, 0.6 + (0.4 * score[best]) / SURE_POINTS);
  return { kind: best, confidence: round(confidence), form: best === 'bill-of-lading' ? form : null, score };
}

function addTitles(paper: PaperText, score: Record<TitledKind, number>): Seen<BillForm> | null {
  const first = paper.lines[0]?.page;
  const hits = titlesOf(paper.lines.filter(({ page }) => page === first));
  for (const kind of TITLED_KINDS) {
    const hit = hits.find(({ title }) => title.kind === kind);
    if (hit) score[kind] += hit.title.weight * hit.strength;
  }
  const mentions = new Map<TitledKind, number>();
  for (const [at, line] of paper.lines.slice(0, MENTIONS_WITHIN).entries()) {
    const kind = mentionIn(line)?.kind;
    if (kind) mentions.set(kind, Math.min(MOST_MENTIONS, (mentions.get(kind) ?? 0) + Math.max(0, 0.3 - at / 1000)));
  }
  for (const [kind, points] of mentions) score[kind] += points;
  const named = hits.find(({ title }) => title.kind === 'bill-of-lading' && title.form !== null);
  const form = named?.title.form;
  return first && named && form
    ? { value: form, evidence: snippetOfWords(named.words, first, Math.min(1, named.strength + 0.15)).evidence }
    : null;
}

/** A purchase order looks like an invoice, a notice of arrival like a bill of lading. */
function namedOtherwise({ lines }: PaperText, score: Record<TitledKind, number>): boolean {
  const titled = Math.max(...TITLED_KINDS.map((kind) => score[kind]));
  return titled < OUTWEIGHS && titledOtherwise(lines.filter(({ page }) => page === lines[0]?.page));
}
/** Points of a title of its own, from which a paper that names another beside it is still what it says. */
const OUTWEIGHS = 5;
const NAMED_OTHERWISE = 0.9;

function addContent(paper: PaperText, score: Record<TitledKind, number>): void {
  const content = contentOf(paper);
  for (const { points, shown } of KIND_SIGNS) {
    if (!shown(content)) continue;
    for (const kind of TITLED_KINDS) score[kind] += points[kind] ?? 0;
  }
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
