import type { BillBlock, BlockCell } from '../layout/bill-blocks.ts';
import { COLUMN_VOCABULARY } from '../layout/column-vocabulary.ts';
import type { ColumnName } from '../layout/columns.ts';
import { gapBetween } from '../layout/label-index.ts';
import { textOf } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import { LETTER } from '../layout/stacked-heading.ts';
import { phraseAt } from '../layout/vocabulary.ts';
import type { Word } from '../page-words.ts';
import type { Party } from '../party.ts';
import type { SeenTree } from '../seen.ts';
import type { Snippet } from '../snippet.ts';
import { partiesOfCell, partyOfCell } from './party-cell.ts';

export type PartyRole = 'shipper' | 'consignee' | 'notify';

export interface BlockParties {
  parties: Record<PartyRole, SeenTree<Party> | null>;
  /** Cells that belong to a party, so that no goods are looked for there. */
  cells: ReadonlySet<BlockCell>;
}

const ROLES: readonly PartyRole[] = ['shipper', 'consignee', 'notify'];
/** As clerks write them short, with a mark behind. */
const SHORT: readonly (readonly [PartyRole, RegExp])[] = [
  ['shipper', /^(?:s|sh|shp|shpr|shipr)[:/.)-]$/i],
  ['consignee', /^(?:c|cn|con|cne|cnee|cons)[:/.)-]$/i],
  ['notify', /^(?:n|np|nfy|ntf|ntfy|n\/p|n1)[:/.)-]$/i],
];
const LARGEST_GAP = 2.4;
/** A column that was named by what stands in it. */
const GUESSED = 0.85;

/** The parties of a bill: behind labels within the cells of a column, or in columns of their own. */
export function partiesOfBlock({ columns, stacks }: BillBlock): BlockParties {
  const found = new Map<PartyRole, { cells: BlockCell[]; certainty: number }>();
  const taken = new Set<BlockCell>();
  for (const [place, { names, letters, guessed }] of columns.entries()) {
    const stack = stacks[place] ?? [];
    const roles = rolesOf(names);
    const labelled = stack.some(({ words }) => labelOf(words, letters, roles.length > 0));
    if (!labelled && roles.length === 0) continue;
    const parts = labelled ? byLabel(stack, letters, roles.length > 0) : inOrder(stack, names, roles);
    for (const [role, cells] of parts) {
      if (!found.has(role)) found.set(role, { cells, certainty: guessed ? GUESSED : 1 });
    }
    if (roles.length > 0) for (const cell of stack) taken.add(cell);
    else for (const cell of labelledCells(stack, letters)) taken.add(cell);
  }
  const party = (role: PartyRole) => {
    const { cells = [], certainty = 1 } = found.get(role) ?? {};
    return cells.length > 0 ? partyOfCell(snippetOf(saidOnce(cells), certainty)) : null;
  };
  return {
    parties: { shipper: party('shipper'), consignee: party('consignee'), notify: party('notify') },
    cells: taken,
  };
}

function rolesOf(names: readonly ColumnName[]): PartyRole[] {
  return names.flatMap((name): PartyRole[] => {
    if (name === 'shipperAndConsignee') return ['shipper', 'consignee'];
    return ROLES.filter((role) => role === name);
  });
}

/** The role that a cell's first words name, with the words behind them. */
function labelOf(
  words: readonly Word[],
  letters: ReadonlyMap<string, ColumnName>,
  ofParties: boolean,
): { role: PartyRole; rest: Word[] } | null {
  const [first, ...rest] = words;
  if (!first) return null;
  const letter = letters.get(LETTER.exec(first.text)?.[1]?.toLowerCase() ?? '');
  const short = ofParties ? SHORT.find(([, pattern]) => pattern.test(first.text))?.[0] : undefined;
  const role = ROLES.find((each) => each === letter) ?? short;
  if (role) return { role, rest };
  const hit = phraseAt(words, 0, COLUMN_VOCABULARY);
  const named = hit && ROLES.find((each) => each === hit.name);
  return named && (hit.colon || hit.to === words.length) ? { role: named, rest: words.slice(hit.to) } : null;
}

function byLabel(
  stack: readonly BlockCell[],
  letters: ReadonlyMap<string, ColumnName>,
  ofParties: boolean,
): Map<PartyRole, BlockCell[]> {
  const parts = new Map<PartyRole, BlockCell[]>();
  let open: BlockCell[] | null = null;
  let last: BlockCell | null = null;
  for (const cell of stack) {
    const label = labelOf(cell.words, letters, ofParties) ?? unknownLabel(cell.words, [...parts.keys()]);
    if (label) {
      open = label.rest.length > 0 ? [{ line: cell.line, words: label.rest }] : [];
      if (!parts.has(label.role)) parts.set(label.role, open);
    } else if (open && last && gapBetween(last.line, cell.line) <= LARGEST_GAP) open.push(cell);
    last = cell;
  }
  return parts;
}

/** Words with a colon that we do not know, in a line of their own: of the parties in their usual order the next. */
function unknownLabel(words: readonly Word[], before: readonly PartyRole[]): { role: PartyRole; rest: Word[] } | null {
  const role = ROLES[before.length];
  const inOrder = before.length > 0 && before.every((each, at) => each === ROLES[at]);
  return role && inOrder && words.at(-1)?.text.endsWith(':') ? { role, rest: [] } : null;
}

function labelledCells(stack: readonly BlockCell[], letters: ReadonlyMap<string, ColumnName>): BlockCell[] {
  const from = stack.findIndex(({ words }) => labelOf(words, letters, false));
  return stack.slice(from);
}

/** One party where the column has one, else those that firms' names begin, in the order of the heading. */
function inOrder(
  stack: readonly BlockCell[],
  names: readonly ColumnName[],
  roles: readonly PartyRole[],
): Map<PartyRole, BlockCell[]> {
  const [only, second] = roles;
  const cells = names.includes('billOfLading') ? stack.filter(({ words }) => words.length > 1) : stack;
  const close = contiguous(cells);
  if (!only || close.length === 0) return new Map();
  if (!second) return new Map([[only, close]]);
  const snippet = snippetOf(close);
  const parts = partiesOfCell(snippet);
  const lengths = parts.map((part) => part?.lines?.length ?? 0);
  if (lengths.length < 2) return new Map();
  return new Map([
    [only, close.slice(0, lengths[0])],
    [second, close.slice(lengths[0])],
  ]);
}

/** A list that takes a line for each container says the party of its bill again on each. */
function saidOnce(cells: readonly BlockCell[]): BlockCell[] {
  const texts = cells.map(({ words }) => textOf(words));
  return cells.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}

function contiguous(cells: readonly BlockCell[]): BlockCell[] {
  const end = cells.findIndex((cell, at) => {
    const above = cells[at - 1];
    return above !== undefined && above.line.page === cell.line.page && gapBetween(above.line, cell.line) > LARGEST_GAP;
  });
  return end < 0 ? [...cells] : cells.slice(0, end);
}

function snippetOf(cells: readonly BlockCell[], certainty = 1): Snippet | undefined {
  const page = cells[0]?.line.page;
  const words = cells.flatMap((cell) => cell.words);
  return page && snippetOfWords(words, page, certainty);
}
