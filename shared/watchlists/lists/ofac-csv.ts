import { type EntryType, type WatchlistEntry, WatchlistError } from '../entry.ts';
import { firstRow, readRows } from './csv-rows.ts';
import { ragged } from './csv-table.ts';
import { EntryDraft } from './entry-draft.ts';
import { addOfacRemark } from './ofac-facts.ts';
import type { Warnings } from './parsed-list.ts';
import type { ListSource, SourceFile } from './source-file.ts';

const TYPES: Record<string, EntryType> = {
  individual: 'person',
  vessel: 'vessel',
  aircraft: 'aircraft',
  entity: 'organisation',
  '': 'organisation',
};

/** The files that make up a list in this form, by the number of their columns. */
const WIDTHS = { primary: 12, alias: 5, address: 6, comments: 2 } as const;
type Part = keyof typeof WIDTHS;

/**
 * Reads a list in OFAC's CSV form: no header (some mirrors add one), `-0-` for absent, a Ctrl-Z at the end, and most facts
 * in the remarks, which go on in the file of comments. Which file is which is told by the number of columns, and where that
 * fits none, by the name. Aliases, addresses and comments of entries that the primary file does not hold are counted as
 * references without an entry: the files may be of different days. Throws WatchlistError.
 * Source: US Treasury, SDN data formats, "dat_spec.txt".
 */
export function readOfacCsv({ list, files, warnings }: ListSource): WatchlistEntry[] {
  const parts = new Map<Part, SourceFile>();
  for (const file of files) {
    const part = partOf(file);
    const other = parts.get(part);
    if (other)
      throw new WatchlistError(
        'watchlist.file',
        `${list}: ${other.name} and ${file.name} are both ${part} files; leave one of them`,
      );
    parts.set(part, file);
  }
  const primary = parts.get('primary');
  if (primary === undefined)
    throw new WatchlistError(
      'watchlist.file',
      `${list}: ${files.map(({ name }) => name).join(', ')} only add to a primary file (sdn.csv, cons_prim.csv); put that beside`,
    );
  warnOfMissingEnds(files, warnings);
  const drafts = draftsOf(list, primary, warnings, restOfRemarks(parts.get('comments')));
  const draftFor = (file: SourceFile, id: string, row: number) => {
    const draft = drafts.get(id);
    if (draft === undefined) warnings.add('reference', `${file.name}, row ${row}`);
    return draft;
  };
  const aliases = parts.get('alias');
  if (aliases)
    readPart(aliases, 'alias', ([id = '', , , name = ''], row) => {
      const draft = draftFor(aliases, id, row);
      draft?.name(inReadingOrder(name, draft.type), 'strong');
    });
  const addresses = parts.get('address');
  if (addresses)
    readPart(addresses, 'address', ([id = '', , street = '', city = '', country = ''], row) =>
      draftFor(addresses, id, row)?.address([street, city], country.replace(/^Region: /, '')),
    );
  return [...drafts.values()].flatMap((draft) => draft.entry() ?? []);
}

/** Ctrl-Z ends each of OFAC's files; where only some of a list's files have it, the others may be cut off. */
function warnOfMissingEnds(files: readonly SourceFile[], warnings: Warnings): void {
  const unmarked = files.filter(({ bytes }) => !bytes.subarray(-16).includes(0x1a));
  if (unmarked.length < files.length) for (const { name } of unmarked) warnings.add('unfinished', name);
}

/** Also where a file's columns fit none of the four, by its name, so that the one that changed is named. */
function partOf(file: SourceFile): Part {
  const byName = /(?:^|[._-])?(alt|add|comments)\.csv$/i.exec(file.name)?.[1]?.toLowerCase();
  const named: Part =
    byName === 'alt' ? 'alias' : byName === 'add' ? 'address' : byName === 'comments' ? 'comments' : 'primary';
  const width = firstRow(file, ',').length;
  const byWidth = (['primary', 'alias', 'address', 'comments'] as const).find((part) => WIDTHS[part] === width);
  return byWidth ?? named;
}

function draftsOf(list: string, file: SourceFile, warnings: Warnings, comments: Map<string, string>) {
  const drafts = new Map<string, EntryDraft>();
  const rows = new Map<string, string[]>();
  readPart(file, 'primary', (cells, row) => {
    const [id = '', name = '', kind = '', programmes = '', , callSign = '', , , , flag = '', , remarks = ''] = cells;
    const place = `${file.name}, row ${row}, entry ${id}`;
    const known = rows.get(id);
    if (known?.some((cell, at) => cell !== cells[at]))
      throw new WatchlistError(
        'watchlist.duplicate',
        `${place}: an earlier row has this id and differs; fetch it anew`,
      );
    rows.set(id, cells);
    if (known !== undefined) return warnings.add('duplicate', place);
    const type = TYPES[kind.toLowerCase()];
    if (type === undefined) warnings.add('type', place);
    const draft = new EntryDraft(list, id, type ?? 'organisation', place, warnings);
    drafts.set(id, draft);
    draft.name(inReadingOrder(name, draft.type), 'primary');
    if (callSign !== '') draft.identifier('call-sign', callSign);
    draft.nationality(flag);
    for (const programme of programmes.split('] [')) draft.programme(programme.replace(/[[\]]/g, ''));
    for (const remark of `${remarks}${comments.get(id) ?? ''}`.split(';')) addOfacRemark(draft, remark);
  });
  return drafts;
}

/** Remarks longer than a thousand characters go on, in the middle of a word, in the file of comments. */
function restOfRemarks(file: SourceFile | undefined): Map<string, string> {
  const rest = new Map<string, string>();
  if (file) readPart(file, 'comments', ([id = '', text = '']) => rest.set(id, (rest.get(id) ?? '') + text));
  return rest;
}

function readPart(file: SourceFile, part: Part, take: (cells: string[], row: number) => void): void {
  const width = WIDTHS[part];
  readRows(file, ',', (cells, row, isLast) => {
    if (row === 1 && cells.length === width && !/^\d+$/.test(cells[0] ?? '')) return;
    if (row === 1 && cells.length !== width)
      throw new WatchlistError(
        'watchlist.column',
        `${file.name}, row 1: ${cells.length} columns where OFAC's ${part} file has ${width}; the form changed, or it is another file`,
      );
    if (cells.length !== width) throw ragged(file, row, width, cells.length, isLast);
    if (!/^\d+$/.test(cells[0] ?? ''))
      throw new WatchlistError(
        'watchlist.csv',
        `${file.name}, row ${row}: begins with no entry's number; mend the row`,
      );
    take(
      cells.map((cell) => (cell === '-0-' ? '' : cell)),
      row,
    );
  });
}

/** People stand as `LAST, First`; organisations keep their commas. */
export function inReadingOrder(name: string, type: EntryType): string {
  const comma = type === 'person' ? name.indexOf(',') : -1;
  return comma < 0 ? name : `${name.slice(comma + 1).trim()} ${name.slice(0, comma).trim()}`.trim();
}
