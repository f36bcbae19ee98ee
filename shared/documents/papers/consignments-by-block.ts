import { bareConsignment, bareContainer } from '../bare-manifest.ts';
import { type BillBlock, billBlocks } from '../layout/bill-blocks.ts';
import { type Line, textOf } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Consignment } from '../manifest-fields.ts';
import { parseReference } from '../printed/codes.ts';
import { isContainerNumber } from '../printed/container-number.ts';
import type { Problem } from '../reading.ts';
import type { SeenTree } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import { rowsOfBlock } from './block-cargo.ts';
import { namedByContent } from './block-columns.ts';
import { partiesOfBlock } from './block-parties.ts';
import { checkBlockSums, type ReadBlock } from './block-sums.ts';
import { cargoOf } from './cargo-rows.ts';
import { containerCell } from './container-cell.ts';
import { termsIn } from './freight-terms.ts';
import type { PaperText } from './paper-text.ts';

type ConsignmentTree = SeenTree<Consignment>;

export interface ReadBlocks {
  consignments: ConsignmentTree[];
  lines: ReadonlySet<Line>;
  problems: Problem[];
}

/** Consignments of a list whose bills take several lines each, with cells that hold several values, those lines, and what does not add up. */
export function consignmentsByBlock(paper: PaperText): ReadBlocks {
  const blocks = namedByContent(billBlocks(paper.lines));
  const lines = new Set(blocks.flatMap(({ stacks }) => stacks.flat().map(({ line }) => line)));
  const read: ReadBlock[] = [];
  const consignments = blocks.map((block) => {
    const { parties, cells } = partiesOfBlock(block);
    const headings = Object.fromEntries(
      block.columns.flatMap(({ names, heading }) => names.map((name) => [name, textOf(heading)])),
    );
    const context = { headings, mark: paper.mark };
    const rows = rowsOfBlock(block, cells);
    read.push({ block, rows, context });
    const cargo = cargoOf(rows, context);
    return {
      ...bareConsignment(),
      billOfLading: seenAs(block.bill, parseReference),
      freightTerms: termsOf(block),
      ...parties,
      ...cargo,
      containers: cargo.containers.length > 0 ? cargo.containers : sectionContainer(block),
    };
  });
  return { consignments, lines, problems: checkBlockSums(read) };
}

function termsOf(block: BillBlock): ConsignmentTree['freightTerms'] {
  const said = block.stacks.flat().flatMap(({ line, words }) => {
    const seen =
      words.length <= 4 && termsIn(textOf(line.words)) ? seenAs(snippetOfWords(words, line.page), termsIn) : null;
    return seen ? [seen] : [];
  });
  const [first] = said;
  if (first) return said.every(({ value }) => value === first.value) ? first : null;
  return brokenTerms(block);
}

/** `FREIGHT` above `PREPAID`, in the narrow column of the bills' numbers. */
function brokenTerms({ columns, stacks }: BillBlock): ConsignmentTree['freightTerms'] {
  const place = columns.findIndex(({ names }) => names.includes('billOfLading'));
  const stack = stacks[place] ?? [];
  const page = stack[0]?.line.page;
  const words = stack.flatMap((cell) => (cell.line.page === page ? cell.words : []));
  return page && words.length <= MOST_TERMS ? seenAs(snippetOfWords(words, page), termsIn) : null;
}
const MOST_TERMS = 8;

function sectionContainer({ section }: BillBlock): ConsignmentTree['containers'] {
  const cell = containerCell(section ?? undefined, false);
  return cell.number && isContainerNumber(cell.number.value) ? [{ ...bareContainer(), ...cell }] : [];
}

/**
 * How much of what a list of bills says was found: numbers, parties with their addresses, containers, goods with their
 * figures. Consignments without a number and goods without figures are likelier pieces of others.
 */
export function explained(consignments: readonly ConsignmentTree[]): number {
  const numbers = consignments.flatMap(({ containers }) => containers.flatMap(({ number }) => number?.value ?? []));
  const points = consignments.map(({ billOfLading, freightTerms, shipper, consignee, notify, containers, goods }) => {
    const parties = [shipper, consignee, notify].filter((party) => party?.name && party.address).length;
    const figures = goods.map(
      ({ packages, grossKg, description }) => [packages, grossKg, description].filter(Boolean).length,
    );
    const told = containers.filter(({ seals }) => seals.length > 0).length + (freightTerms ? 1 : 0);
    const measured = figures.reduce((sum, each) => sum + (each > 1 ? each : LACKING), 0);
    return (billOfLading ? 1 : LACKING) + parties + told + measured;
  });
  return new Set(numbers.filter(isContainerNumber)).size + points.reduce((sum, each) => sum + each, 0);
}
const LACKING = -1;
