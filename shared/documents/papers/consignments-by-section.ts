import { bareConsignment, bareContainer } from '../bare-manifest.ts';
import { LabelIndex } from '../layout/label-index.ts';
import type { LabelName } from '../layout/labels.ts';
import type { Line } from '../layout/lines.ts';
import { firstParty } from '../layout/party-block.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Table } from '../layout/table.ts';
import type { Consignment } from '../manifest-fields.ts';
import { parseReference, parseSizeType } from '../printed/codes.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { type Parsed, seenAs } from '../snippet.ts';
import { cargoOf } from './cargo-rows.ts';
import { containerCell, containerIn, sealsOf } from './container-cell.ts';
import { containersInText } from './containers-in-text.ts';
import { freightTerms } from './freight-terms.ts';
import { goodsInText } from './goods-in-text.ts';
import { labelledCargo } from './labelled-cargo.ts';
import { numbersOfOthers } from './numbers-of-others.ts';
import type { PaperText } from './paper-text.ts';
import { rowContext } from './row-values.ts';

type ConsignmentTree = SeenTree<Consignment>;

/** No manifest of that many bills is set out bill by bill. */
const MOST_SECTIONS = 500;
const ONE_BILL = 0.97;

/** Bills one below the other: a section begins where a further bill number is labelled. */
export function consignmentsBySection(paper: PaperText, tables: readonly Table[]): ConsignmentTree[] {
  const starts: { at: number; number: Seen<string> }[] = [];
  for (const hit of paper.labels.hits('billOfLading')) {
    const number = referenceAt(paper.labels, hit);
    if (starts.length < MOST_SECTIONS && number && !starts.some(({ number: { value } }) => value === number.value))
      starts.push({ at: hit.at, number });
  }
  if (starts.length < 2) return [consignmentOf(paper.labels, tables, starts[0]?.number ?? null, paper)];
  const inTables = new Set(tables.flatMap((table) => [...table.lines]));
  const placeOf = new Map(paper.lines.map((line, at) => [line, at]));
  // Above the first bill stands what all of them were loaded under.
  const head = new LabelIndex(paper.lines.slice(0, starts[0]?.at), inTables);
  const masterBill = firstAt(head, 'masterBill', parseReference);
  return starts.map(({ at, number }, i) => {
    const until = starts[i + 1]?.at ?? paper.lines.length;
    const labels = new LabelIndex(paper.lines.slice(at, until), inTables);
    const own = tables
      .map((table) => rowsWithin(table, (line) => isBetween(placeOf.get(line), at, until)))
      .filter(({ rows }) => rows.length > 0);
    const consignment = consignmentOf(labels, own, number, paper);
    return { ...consignment, masterBill: consignment.masterBill ?? masterBill };
  });
}

/** The one consignment of a bill of lading, whatever other bills it names. */
export function consignmentOfBill(paper: PaperText, tables: readonly Table[]): ConsignmentTree {
  const numbers = paper.labels
    .hits('billOfLading')
    .map((hit) => referenceAt(paper.labels, hit))
    .filter((number) => number !== null);
  const [first] = numbers;
  const others = numbers.some(({ value }) => value !== first?.value);
  const number = first && others ? lessSure(first, ONE_BILL) : (first ?? null);
  const consignment = consignmentOf(paper.labels, tables, number, paper);
  if (tables.some(({ rows }) => rows.some(({ description }) => description !== undefined))) return consignment;
  const { rows, headings } = labelledCargo(paper, tables);
  const cargo = cargoOf(rows, { headings, mark: paper.mark });
  if (cargo.goods.length === 0 || cargo.goods.length < consignment.goods.length) return consignment;
  const fewer = cargo.containers.length < consignment.containers.length;
  return { ...consignment, goods: cargo.goods, containers: fewer ? consignment.containers : merged(cargo.containers) };
}

function consignmentOf(
  labels: LabelIndex,
  tables: readonly Table[],
  number: Seen<string> | null,
  paper: PaperText,
): ConsignmentTree {
  const cargo = tables.map((table) => cargoOf(table.rows, rowContext(table, paper.mark)));
  const containers = cargo.flatMap((each) => each.containers);
  return {
    ...bareConsignment(),
    billOfLading: number,
    masterBill: firstAt(labels, 'masterBill', parseReference),
    freightTerms: freightTerms(labels),
    shipper: firstParty(labels, ['shipper']) ?? addressed(firstParty(labels, ['seller'])),
    consignee: firstParty(labels, ['consignee']) ?? addressed(firstParty(labels, ['buyer'])),
    notify: firstParty(labels, ['notify']),
    containers: containers.length > 0 ? merged(containers) : containersOutsideTables(labels),
    goods: tables.length > 0 ? cargo.flatMap((each) => each.goods) : goodsInText(labels, paper.mark),
  };
}

/** `From` and `To` name a seller and a buyer on other papers and ports on a bill: a party has an address. */
function addressed(party: ConsignmentTree['shipper']): ConsignmentTree['shipper'] {
  return party?.address ? party : null;
}

/** A container that two tables name is one: what the first leaves open, the second may say. */
function merged(containers: ConsignmentTree['containers']): ConsignmentTree['containers'] {
  const byNumber = new Map<string, ConsignmentTree['containers'][number]>();
  const all: ConsignmentTree['containers'] = [];
  for (const container of containers) {
    const known = container.number ? byNumber.get(container.number.value) : undefined;
    if (!known) {
      all.push(container);
      if (container.number) byNumber.set(container.number.value, container);
      continue;
    }
    known.sizeType ??= container.sizeType;
    known.packages ??= container.packages;
    known.grossKg ??= container.grossKg;
    known.tareKg ??= container.tareKg;
    known.vgmKg ??= container.vgmKg;
    known.empty ??= container.empty;
    if (known.seals.length === 0) known.seals = container.seals;
  }
  return all;
}

/** Containers that no table lists: in lines of text, or beside labels. */
export function containersOutsideTables(labels: LabelIndex): ConsignmentTree['containers'] {
  const labelled = labelledContainers(labels);
  const others = numbersOfOthers(labels);
  const inText = labels.lines
    .flatMap((line) => (labels.isInTable(line) ? [] : containersInText(snippetOfWords(line.words, line.page))))
    .filter(({ number }) => number === null || !others.has(number.value));
  const listed = merged(inText.map((each) => ({ ...bareContainer(), ...each })));
  // One container with its seal and size in boxes of their own says more there than on its line.
  return listed.length > 1 || listed.length > labelled.length ? listed : merged([...labelled, ...listed]);
}

/** Containers of a paper that names them beside a label, not in a table. A seal belongs to the only one. */
export function labelledContainers(labels: LabelIndex): ConsignmentTree['containers'] {
  const found = new Map<string, ConsignmentTree['containers'][number]>();
  for (const hit of labels.hits('container')) {
    for (const snippet of labels.candidates(hit)) {
      const parts = snippet.text.split(/[,;]/).map((text) => ({ ...snippet, text }));
      for (const part of parts) {
        const number = containerIn(part);
        if (!number || found.has(number.value)) continue;
        const { seals, sizeType } = containerCell(part, false);
        found.set(number.value, { ...bareContainer(), number, seals, sizeType });
      }
      if (found.size > 0) break;
    }
  }
  const all = [...found.values()];
  const [only] = all;
  if (!only || all.length > 1) return all;
  const seals = labels.hits('seal').map(
    (hit) =>
      labels
        .candidates(hit)
        .map(sealsOf)
        .find((each) => each.length > 0) ?? [],
  );
  if (only.seals.length === 0) only.seals = seals[0] ?? [];
  only.sizeType ??= firstAt(labels, 'sizeType', parseSizeType);
  return all;
}

export function firstAt<T>(
  labels: LabelIndex,
  name: LabelName,
  parse: (text: string) => Parsed<T> | null,
): Seen<T> | null {
  for (const hit of labels.hits(name)) {
    for (const snippet of labels.candidates(hit)) {
      const seen = seenAs(snippet, parse);
      if (seen) return seen;
    }
  }
  return null;
}

function referenceAt(labels: LabelIndex, hit: Parameters<LabelIndex['candidates']>[0]): Seen<string> | null {
  for (const snippet of labels.candidates(hit)) {
    const seen = seenAs(snippet, parseReference);
    if (seen) return seen;
  }
  return null;
}

function lessSure(seen: Seen<string>, certainty: number): Seen<string> {
  return { ...seen, evidence: { ...seen.evidence, confidence: seen.evidence.confidence * certainty } };
}

function isBetween(place: number | undefined, from: number, until: number): boolean {
  return place !== undefined && place >= from && place < until;
}

/** A table may hold the rows of several bills that are named beside it. */
function rowsWithin(table: Table, isWithin: (line: Line) => boolean): Table {
  const kept = table.rowLines.map(isWithin);
  return {
    ...table,
    rows: table.rows.filter((_, at) => kept[at]),
    rowLines: table.rowLines.filter((_, at) => kept[at]),
  };
}
