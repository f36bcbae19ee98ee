import { bareConsignment, bareManifest } from '../bare-manifest.ts';
import { LabelIndex } from '../layout/label-index.ts';
import { firstParty } from '../layout/party-block.ts';
import type { Table } from '../layout/table.ts';
import { type Consignment, type ManifestFields, manifestFieldsSchema } from '../manifest-fields.ts';
import { parsePort, parseReference } from '../printed/codes.ts';
import { isImoNumber, parseImoNumber } from '../printed/imo-number.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type Seen, type SeenTree, settle } from '../seen.ts';
import { asText, type Parsed, seenAs } from '../snippet.ts';
import { cargoOf } from './cargo-rows.ts';
import { checkCargoSums } from './cargo-sum.ts';
import { consignmentsByBill } from './consignments-by-bill.ts';
import { labelled, type PaperText } from './paper-text.ts';
import { rowContext } from './row-values.ts';
import { unreadCells } from './unread-cells.ts';

type ConsignmentTree = SeenTree<Consignment>;

/** No manifest of that many bills is set out bill by bill. */
const MOST_SECTIONS = 500;

/** Reads a cargo manifest or a bill of lading, which is a manifest of one consignment. Pure. */
export function readManifest(
  paper: PaperText,
  form: SeenTree<ManifestFields['form']> = null,
): Omit<ReadPages<'manifest'>, 'kind'> {
  const tables = paper.tables.filter(isCargoTable);
  const inColumns = tables.some(({ columns }) => columns.some(({ name }) => name === 'billOfLading'));
  const consignments = inColumns
    ? tables.flatMap((table) => consignmentsByBill(table.rows, rowContext(table, paper.mark)))
    : bySection(paper, tables);
  const both = labelled(paper, ['vesselAndVoyage'], asText);
  const fields: SeenTree<ManifestFields> = {
    ...bareManifest(),
    form,
    vessel: {
      name: labelled(paper, ['vessel'], asVessel) ?? part(both, 0),
      imo: labelled(paper, ['imo'], parseImoNumber) ?? imoBesideVessel(paper),
    },
    voyage: labelled(paper, ['voyage'], parseReference) ?? part(both, 1),
    portOfLoading: labelled(paper, ['portOfLoading'], parsePort),
    portOfDischarge: labelled(paper, ['portOfDischarge'], parsePort),
    consignments,
  };
  const problems: Problem[] = [
    ...tables.flatMap((table) => checkCargoSums(table, rowContext(table, paper.mark))),
    ...unreadCells(paper, tables),
  ];
  const unnumbered = consignments
    .flatMap(({ containers }) => containers)
    .filter(({ number }) => number === null).length;
  if (unnumbered > 0)
    problems.push({ code: 'container.unread', message: `the numbers of ${unnumbered} containers could not be read` });
  if (!consignments.some(({ containers, goods }) => containers.length + goods.length > 0)) {
    problems.push({ code: 'table.none', message: 'no table of containers or goods was found' });
  }
  return { ...settle(manifestFieldsSchema, fields), partial: problems.length > 0, problems };
}

function isCargoTable({ columns }: Table): boolean {
  const names = new Set(columns.map(({ name }) => name));
  const cargo = (['container', 'containerAndSeal', 'packages', 'grossWeight', 'description'] as const).filter((name) =>
    names.has(name),
  );
  return cargo.length >= 2;
}

/** Bills one below the other, or a single one: a section begins where a further bill number is labelled. */
function bySection(paper: PaperText, tables: readonly Table[]): ConsignmentTree[] {
  const starts: { at: number; number: Seen<string> }[] = [];
  for (const hit of paper.labels.hits('billOfLading')) {
    const number = paper.labels
      .candidates(hit)
      .map((snippet) => seenAs(snippet, parseReference))
      .find((seen) => seen !== null);
    if (starts.length < MOST_SECTIONS && number && !starts.some(({ number: { value } }) => value === number.value))
      starts.push({ at: hit.at, number });
  }
  const inTables = new Set(tables.flatMap((table) => [...table.lines]));
  const placeOf = new Map(paper.lines.map((line, at) => [line, at]));
  const sections = starts.length > 1 ? starts : [{ at: 0, number: starts[0]?.number ?? null }];
  return sections.map(({ at, number }, i) => {
    const lines = paper.lines.slice(i === 0 && starts.length <= 1 ? 0 : at, sections[i + 1]?.at);
    const labels = new LabelIndex(lines, inTables);
    const from = lines[0] ? (placeOf.get(lines[0]) ?? 0) : 0;
    const own = tables.filter((table) => {
      const [first] = table.lines;
      const place = first ? (placeOf.get(first) ?? -1) : -1;
      return place >= from && place < from + lines.length;
    });
    const cargo = own.map((table) => cargoOf(table.rows, rowContext(table, paper.mark)));
    return {
      ...bareConsignment(),
      billOfLading: number,
      shipper: firstParty(labels, ['shipper', 'seller']),
      consignee: firstParty(labels, ['consignee', 'buyer']),
      notify: firstParty(labels, ['notify']),
      containers: cargo.flatMap(({ containers }) => containers),
      goods: cargo.flatMap(({ goods }) => goods),
    };
  });
}

/** A ship's name, without the prefix and the number that stand beside it on many papers. */
function asVessel(text: string): Parsed<string> | null {
  const name = text
    .replace(/^(m\/?v|m\.v\.|s\/?s|ms)\s+/i, '')
    .replace(/\s*[(/,;-]?\s*IMO.*$/i, '')
    .trim();
  return /\p{L}{2}/u.test(name) ? { value: name, certainty: 1 } : null;
}

/** `NORDIC HERON / 044W` under one label. */
function part(both: Seen<string> | null, index: 0 | 1): Seen<string> | null {
  const match =
    /^(.*\p{L}.*?)\s*(?:[/,;]|\s-\s|\s[Vv](?:oy)?\.?\s?)\s*(\S*\d\S*)$/u.exec(both?.value ?? '') ??
    /^(.*\p{L}.*?)()$/u.exec(both?.value ?? '');
  const text = index === 0 ? asVessel(match?.[1] ?? '')?.value : match?.[2];
  return both && text ? { value: text, evidence: both.evidence } : null;
}

/** `MV NORDIC HERON (IMO 9074729)`. */
function imoBesideVessel(paper: PaperText): Seen<string> | null {
  return labelled(paper, ['vessel', 'vesselAndVoyage'], (text) => {
    const digits = /IMO\D{0,8}(\d{7})(?!\d)/i.exec(text)?.[1];
    return digits === undefined ? null : { value: digits, certainty: isImoNumber(digits) ? 1 : 0.6 };
  });
}
