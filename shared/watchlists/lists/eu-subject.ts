import type { BirthSpan, EntryType } from '../entry.ts';
import { spanOfParts } from './birth-dates.ts';
import type { EntryDraft } from './entry-draft.ts';

/** The EU's list tells people (`person`, `P`) from all others (`enterprise`, `E`). Null for another word. */
export function euType(word: string): EntryType | null {
  if (/^(?:p|person)$/i.test(word)) return 'person';
  return /^(?:e|enterprise)$/i.test(word) ? 'organisation' : null;
}

/** A date of birth of the EU's list, in the words that its XML and CSV forms share. */
export interface EuBirth {
  birthdate: string;
  year: string;
  month: string;
  day: string;
  yearFrom: string;
  yearTo: string;
  circa: string;
  calendar: string;
}

/** Nothing where it gives only a place; dates of another calendar than the Gregorian can't be used. */
export function addEuBirth(draft: EntryDraft, birth: EuBirth): void {
  const years = birth.yearFrom || birth.yearTo;
  if (birth.birthdate !== '' || Number(birth.year) > 0 || years !== '') draft.birth(spanOf(birth));
}

function spanOf(birth: EuBirth): BirthSpan | null {
  if (birth.calendar !== '' && !/^gregorian$/i.test(birth.calendar)) return null;
  if (birth.birthdate === '' && !Number(birth.year)) {
    const first = spanOfParts(Number(birth.yearFrom || birth.yearTo), null, null);
    const last = spanOfParts(Number(birth.yearTo || birth.yearFrom), null, null);
    return first && last && first.from <= last.to ? { from: first.from, to: last.to, approximate: true } : null;
  }
  const [year, month, day] = birth.birthdate === '' ? [birth.year, birth.month, birth.day] : birth.birthdate.split('-');
  const span = spanOfParts(Number(year), Number(month ?? 0), Number(day ?? 0));
  return span && { ...span, approximate: birth.circa === 'true' };
}

/** A number of the EU's list: numbers known to be false, and papers of unknown kind without a number, are left out. */
export function addEuIdentification(
  draft: EntryDraft,
  paper: { number: string; typeCode: string; type: string; country: string; knownFalse: string },
): void {
  if (paper.knownFalse === 'true') return;
  const label = /imo/i.test(paper.typeCode) ? 'IMO number' : `${paper.typeCode} ${paper.type}`.trim();
  draft.document(label || 'document', paper.number, paper.country);
}
