import { type EntryType, WatchlistError } from '../entry.ts';
import { parseDay } from './birth-dates.ts';
import { EntryDraft } from './entry-draft.ts';
import { inReadingOrder } from './ofac-csv.ts';
import { addOfacDocument, addOfacRemark } from './ofac-facts.ts';
import type { Warnings } from './parsed-list.ts';

const TYPES: Record<string, EntryType> = {
  individual: 'person',
  entity: 'organisation',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

/** One entry of the Consolidated Screening List, whichever of its two forms it came in. */
export interface CslEntry {
  id: string;
  source: string;
  entityNumber: string;
  type: string;
  name: string;
  aliases: string[];
  programmes: string[];
  addresses: { parts: string[]; country: string }[];
  birthDates: string[];
  nationalities: string[];
  papers: { type: string; number: string; country: string }[];
  callSign: string;
  vesselFlag: string;
  startDate: string;
}

/**
 * An entry is named by the short name of the list that it comes from (`SDN`, `EL`) and by that list's own number, or by the
 * CSL's where it has none; the list's whole name is the first of the programmes. The end of an order is not read as a
 * delisting: it may lie in the future, and the CSL drops what has ended.
 */
export function cslDraft(list: string, entry: CslEntry, place: string, warnings: Warnings): EntryDraft {
  const short = /\(([A-Z0-9-]+)\)/.exec(entry.source)?.[1] ?? 'CSL';
  const number = entry.entityNumber || entry.id;
  if (number === '')
    throw new WatchlistError('watchlist.column', `${place}: neither entity_number nor id; fetch the list anew`);
  const type = TYPES[entry.type.toLowerCase()];
  const draft = new EntryDraft(list, `${short}-${number}`, type ?? 'organisation', place, warnings);
  // Several of the lists do not tell people from firms.
  if (type === undefined) warnings.add('type', place);
  draft.name(inReadingOrder(entry.name, draft.type), 'primary');
  for (const alias of entry.aliases) draft.name(inReadingOrder(alias, draft.type), 'strong');
  for (const programme of [entry.source, ...entry.programmes]) draft.programme(programme);
  for (const { parts, country } of entry.addresses) draft.address(parts, country);
  for (const date of entry.birthDates) draft.birth(date);
  for (const country of entry.nationalities) draft.nationality(country);
  for (const { type: label, number: value, country } of entry.papers) {
    if (/^gender$/i.test(label)) draft.sex(value);
    else if (/vessel flag$|^nationality of registration/i.test(label)) addOfacRemark(draft, `${label} ${value}`);
    else addOfacDocument(draft, label, value, country);
  }
  draft.identifier('call-sign', entry.callSign);
  draft.nationality(entry.vesselFlag);
  if (entry.startDate !== '') draft.listedOn(parseDay(entry.startDate));
  return draft;
}
