import { type WatchlistEntry, WatchlistError } from '../entry.ts';
import { readCanadaXml } from './canada-xml.ts';
import { CSL_COLUMNS, readCslCsv } from './csl-csv.ts';
import { readCslJson } from './csl-json.ts';
import { columnKey } from './csv-table.ts';
import { EU_COLUMNS, readEuCsv } from './eu-csv.ts';
import { readEuXml } from './eu-xml.ts';
import { readFollowTheMoney } from './follow-the-money.ts';
import { readOfacAdvancedXml } from './ofac-advanced-xml.ts';
import { readOfacCsv } from './ofac-csv.ts';
import { readOfacXml } from './ofac-xml.ts';
import { readPrivateCsv } from './private-csv.ts';
import type { ListSource, SourceFile } from './source-file.ts';
import { headOf } from './text-encoding.ts';
import { readUkCsv, UK_COLUMNS } from './uk-csv.ts';
import { readUkXml } from './uk-xml.ts';
import { readUnXml } from './un-xml.ts';

/** A form that lists come in. */
export interface ListForm {
  name: string;
  read(source: ListSource): WatchlistEntry[];
}

const OFAC_CSV: ListForm = { name: "OFAC's CSV", read: readOfacCsv };
const FOLLOW_THE_MONEY: ListForm = { name: 'FollowTheMoney', read: readFollowTheMoney };
const CSL_JSON: ListForm = { name: 'CSL as JSON', read: readCslJson };
const PRIVATE_CSV: ListForm = { name: "an agency's own CSV", read: readPrivateCsv };

const BY_ROOT: Record<string, ListForm> = {
  CONSOLIDATED_LIST: { name: "the UN's XML", read: readUnXml },
  sdnList: { name: "OFAC's XML", read: readOfacXml },
  Sanctions: { name: "OFAC's advanced XML", read: readOfacAdvancedXml },
  export: { name: "the EU's XML", read: readEuXml },
  Designations: { name: "the UK's XML", read: readUkXml },
  'data-set': { name: "Canada's XML", read: readCanadaXml },
};

/** Tables by the columns that tell them from others: two are enough, so that a table that lost one is still known. */
const BY_COLUMNS: readonly (readonly [ListForm, ',' | ';', readonly string[]])[] = [
  [{ name: "the EU's CSV", read: readEuCsv }, ';', EU_COLUMNS],
  [{ name: "the UK's CSV", read: readUkCsv }, ',', UK_COLUMNS],
  [{ name: 'CSL as CSV', read: readCslCsv }, ',', CSL_COLUMNS.filter((column) => !['type', 'name'].includes(column))],
  [PRIVATE_CSV, ',', ['id', 'type', 'name', 'weakAliases']],
  [PRIVATE_CSV, ';', ['id', 'type', 'name', 'weakAliases']],
];

const KNOWN =
  "OFAC's CSV, XML or advanced XML, the UN's, the EU's, the UK's or Canada's, CSL, FollowTheMoney, or an agency's own CSV";

/**
 * The form of a file by what it holds, whatever its name. Throws WatchlistError `watchlist.unknown`, `watchlist.page` for a
 * web page in a list's place, `watchlist.doctype`, and what reading its first characters throws.
 */
export function formOf(file: SourceFile): ListForm {
  const head = headOf(file)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head === '') throw new WatchlistError('watchlist.empty', `${file.name} is blank; fetch it anew`);
  const form = head.startsWith('<') ? xmlForm(file, head) : /^[[{]/.test(head) ? jsonForm(head) : csvForm(head);
  if (form === null)
    throw new WatchlistError('watchlist.unknown', `${file.name} is in none of the known forms: ${KNOWN}`);
  return form;
}

function xmlForm(file: SourceFile, head: string): ListForm | null {
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head))
    throw new WatchlistError(
      'watchlist.page',
      `${file.name} is a web page, not a list: the publisher's site is out of order, or a portal stands in between; fetch it later`,
    );
  const prolog = /^(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*/.exec(head)?.[0] ?? '';
  const rest = head.slice(prolog.length);
  if (/^<!doctype\s+html/i.test(rest) || /^<(?:\w+:)?html\b/i.test(rest)) return xmlForm(file, rest);
  if (/^<!doctype/i.test(rest))
    throw new WatchlistError(
      'watchlist.doctype',
      `${file.name} declares a document type, which is refused: entities can be made to grow without bound`,
    );
  const root = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(rest)?.[1] ?? '';
  return Object.hasOwn(BY_ROOT, root) ? (BY_ROOT[root] ?? null) : null;
}

function jsonForm(head: string): ListForm {
  return /"schema"\s*:/.test(head) && !/"results"\s*:/.test(head.slice(0, 200)) ? FOLLOW_THE_MONEY : CSL_JSON;
}

function csvForm(head: string): ListForm | null {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (/^"?\d+"?,/.test(lines[0] ?? '') || /^ent_num,/i.test(lines[0] ?? '')) return OFAC_CSV;
  // The UK's table has a day of issue above its header.
  for (const line of lines.slice(0, 2)) {
    for (const [form, delimiter, columns] of BY_COLUMNS) {
      const cells = line.split(delimiter).map((cell) => columnKey(cell.replaceAll('"', '')));
      if (columns.filter((column) => cells.includes(columnKey(column))).length >= 2) return form;
    }
  }
  return null;
}
