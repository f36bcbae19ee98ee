import { type WatchlistEntry, WatchlistError } from '../entry.ts';
import { formOf, type ListForm } from './form.ts';
import { type ParsedList, Warnings } from './parsed-list.ts';
import type { SourceFile } from './source-file.ts';

/** More entries without a main name than this share are a form that changed, not a list with gaps. */
const MOST_NAMELESS = 0.1;
const MOST_NAMED_IDS = 3;

/**
 * Reads all files of one list, which must be in one form. An entry that stands in it twice in the same words is taken once,
 * and told; the same id with different words is refused, for nothing says which of the two is right. Entries come in the
 * order of their ids. Throws WatchlistError.
 */
export function readList(list: string, files: readonly SourceFile[]): ParsedList {
  const warnings = new Warnings();
  const form = onlyForm(list, files);
  const read = form.read({ list, files, warnings });
  const entries = onceEach(list, read, warnings);
  const nameless = warnings.count('nameless');
  if (nameless > entries.length * MOST_NAMELESS)
    throw new WatchlistError(
      'watchlist.column',
      `${list}: ${nameless} entries have no main name where ${form.name} gives it; the publisher changed the form`,
    );
  if (entries.length === 0)
    throw new WatchlistError('watchlist.empty', `${list}: no entry in ${files.map(({ name }) => name).join(', ')}`);
  return { form: form.name, entries, warnings: warnings.all() };
}

function onlyForm(list: string, files: readonly SourceFile[]): ListForm {
  const [first, ...others] = files.map((file) => ({ file, form: formOf(file) }));
  if (first === undefined) throw new WatchlistError('watchlist.file', `${list}: no file was given`);
  const other = others.find(({ form }) => form !== first.form);
  if (other)
    throw new WatchlistError(
      'watchlist.file',
      `${list}: ${first.file.name} is ${first.form.name} and ${other.file.name} is ${other.form.name}; leave the files of one form`,
    );
  return first.form;
}

function onceEach(list: string, entries: readonly WatchlistEntry[], warnings: Warnings): WatchlistEntry[] {
  const byId = new Map<string, WatchlistEntry>();
  const clashing = new Set<string>();
  for (const entry of entries) {
    const known = byId.get(entry.id);
    byId.set(entry.id, entry);
    if (known === undefined) continue;
    if (JSON.stringify(known) === JSON.stringify(entry)) warnings.add('duplicate', `entry ${entry.id}`);
    else clashing.add(entry.id);
  }
  if (clashing.size > 0) {
    const ids = [...clashing];
    const more = ids.length > MOST_NAMED_IDS ? ` and ${ids.length - MOST_NAMED_IDS} more` : '';
    throw new WatchlistError(
      'watchlist.duplicate',
      `${list}: different entries have the same id: ${ids.slice(0, MOST_NAMED_IDS).join(', ')}${more}; fetch it anew, or give each its own`,
    );
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
