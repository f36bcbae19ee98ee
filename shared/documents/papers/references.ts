import type { SourcePage } from '../layout/lines.ts';
import { isContact } from '../layout/party-block.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Word } from '../page-words.ts';
import { type IdentifierKind, identifiersIn } from '../printed/identifiers.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { seenText } from '../snippet.ts';
import type { PaperText } from './paper-text.ts';

/** An identifier of a party or its account, with where it is printed. */
export type SeenIdentifier = SeenTree<{ kind: IdentifierKind; value: string }>;
/** A labelled value that has no field of its own. */
export type SeenReference = SeenTree<{ label: string; value: string }>;

const MOST = 40;
const LONGEST_LABEL = 40;
const LONGEST_LABEL_WORDS = 3;
const LONGEST_VALUE = 80;
const PAGE_COUNT = /^\p{L}+\.?:? \d{1,4} ?(?:\/|of|de|von|van|di|sur) ?\d{1,4}$/u;

/** What identifies the parties and accounts that a paper names, each once; other papers may name them, too. */
export function identifiersOf(paper: PaperText): SeenIdentifier[] {
  const found = new Map<string, SeenIdentifier>();
  const take = (words: readonly Word[], page: SourcePage): boolean => {
    const snippet = snippetOfWords(words, page);
    const identifiers = identifiersIn(snippet.text);
    for (const { kind, value, certainty } of identifiers) {
      if (found.has(value) || found.size >= MOST) continue;
      const evidence = { ...snippet.evidence, confidence: snippet.evidence.confidence * certainty };
      found.set(value, { kind: { value: kind, evidence }, value: { value, evidence } });
    }
    return identifiers.length > 0;
  };
  /** What may be the label of a number in the cell beside it. */
  const labels: { words: readonly Word[]; page: SourcePage }[] = [];
  for (const { cells, page } of paper.lines) {
    for (const [at, { words }] of cells.entries()) {
      const next = cells[at + 1]?.words;
      const mayLabel = isContact(words) || words.length <= LONGEST_LABEL_WORDS;
      if (!take(words, page) && next && mayLabel) labels.push({ words: [...words, ...next], page });
    }
  }
  for (const { words, page } of labels) take(words, page);
  return [...found.values()];
}

/**
 * Labelled values with figures that no field takes: contracts, customers' numbers, dates of delivery. Each once; what is
 * an identifier, or counts pages, is none.
 */
export function referencesOf(paper: PaperText, identifiers: readonly SeenIdentifier[]): SeenReference[] {
  const found = new Map<string, SeenReference>();
  const known = new Set(identifiers.map(({ value }) => value.value));
  for (const hit of paper.labels.hits('other', 'bookingReference', 'bookingNumber')) {
    const label = seenText(snippetOfWords(hit.line.words.slice(hit.from, hit.to), hit.line.page));
    const [snippet] = paper.labels.candidates(hit);
    const value = snippet ? seenText(snippet) : null;
    if (!label || !value || label.value.length > LONGEST_LABEL || value.value.length > LONGEST_VALUE) continue;
    const plain = value.value.toUpperCase().replace(/[^A-Z\d+]/g, '');
    if (!/\d/.test(plain) || known.has(plain) || known.has(value.value.toLowerCase()) || /^\d{1,2}$/.test(plain))
      continue;
    if (PAGE_COUNT.test(`${label.value} ${value.value}`)) continue;
    const key = `${label.value} ${value.value}`;
    if (found.size < MOST && !found.has(key)) found.set(key, { label: withoutColon(label), value });
  }
  return [...found.values()];
}

function withoutColon(label: Seen<string>): Seen<string> {
  return { ...label, value: label.value.replace(/\s*:$/, '') };
}
