import { parseDay } from './birth-dates.ts';
import type { EntryDraft } from './entry-draft.ts';

/** Words that end the label of a number: `Tax ID No.`, `NIT #`, `Unified Social Credit Code (USCC)`. */
const LABELLED =
  /^((?:[\p{L}&'.,/-]+ ){0,7}?(?:(?:Passport|Number|No\.?|#|Code|Card|ID|FEIN|License|electoral|SWIFT\/BIC|MMSI|Identification|C\.U\.R\.P\.|R\.F\.C\.|D\.N\.I\.)(?: \([A-Za-z/ ]+\))?(?: |$))+)(?=\S)(.+)$/u;

const FACTS: readonly (readonly [RegExp, (draft: EntryDraft, value: string) => void])[] = [
  [/^[afn]\.k\.a\. '(.+)'$/, (draft, value) => draft.name(value, 'weak')],
  [/^DOB (.+)$/, (draft, value) => draft.birth(value)],
  [/^Gender (.+)$/, (draft, value) => draft.sex(value)],
  [
    /^(?:nationality|citizen|Nationality of Registration|Vessel Flag) (.+)$/,
    (draft, value) => draft.nationality(value),
  ],
  [/^(?:Former|Other) Vessel Flag (.+)$/, (draft, value) => draft.country(value)],
  [/^Listing Date \(.+\): (.+)$/, (draft, value) => draft.listedOn(parseDay(value))],
];

/**
 * Puts one fact of OFAC's remarks into a draft: `DOB 23 Mar 1964`, `nationality Xland`, `Passport A12 (Xland) expires 2030`,
 * `a.k.a. 'SHORT'`. What is no such fact (titles, links, warnings of secondary sanctions) is passed over.
 */
export function addOfacRemark(draft: EntryDraft, remark: string): void {
  const fact = remark
    .trim()
    .replace(/^alt\. /, '')
    .replace(/\.$/, '');
  for (const [pattern, add] of FACTS) {
    const value = pattern.exec(fact)?.[1];
    if (value === undefined) continue;
    add(draft, value);
    return;
  }
  const [, label = '', rest = ''] = LABELLED.exec(fact) ?? [];
  if (label !== '') addOfacDocument(draft, label.trim(), rest);
}

/** A number under its label, with its country and its days of issue and expiry behind it, which are left out. */
export function addOfacDocument(draft: EntryDraft, label: string, text: string, country = ''): void {
  const [, number = '', place = ''] =
    /^(.*?)(?: \(([^()]*)\))?(?:,? (?:issued|expires|expired)\b.*)?$/su.exec(text.trim()) ?? [];
  if (!/\d/.test(number) && !/swift|bic|call sign|tail number/i.test(label)) return;
  // Some numbers bring a label of their own, or a country behind a comma.
  const plain = number.replace(/^[A-Za-z.]{2,10}:\s*/, '').replace(/,\s+\p{Lu}\p{Ll}.*$/su, '');
  draft.document(label, /\d/.test(plain) ? plain : number, country || placeOf(place));
}

/** What stands in brackets may be a word about the number. */
function placeOf(text: string): string {
  return /^[\p{Lu}][\p{L}' ,.-]+$/u.test(text) ? text : '';
}
