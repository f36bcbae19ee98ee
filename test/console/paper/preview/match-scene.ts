import type { Finding } from '../../../../shared/checks/finding.ts';
import type { MatchAnswer } from '../../../../shared/review/match-answer.ts';
import { listedEntry } from '../../../../shared/watchlists/entry.ts';
import { pairOf } from '../../../../shared/watchlists/matched-pair.ts';

/** Invented parties and entries to look at, by name; null for a name that is none of theirs. */
export function matchScene(name: string): { scene: object; answer: MatchAnswer } | null {
  if (name !== 'match' && name !== 'K1-000000000001') return null;
  return { scene: { document: null, marks: [], page: 1, finding: FINDING }, answer: ANSWER };
}

const SUBJECT = {
  name: 'شركة زندا للتجارة البحرية',
  countries: ['AE', 'UT'],
  address: 'Kade 7, 3011 Rotterdam',
  identifiers: ['NL000099998B57'],
  birthDate: null,
};
const FIRST = listedEntry({
  id: 'un-consolidated:7002',
  list: 'un-consolidated',
  type: 'organisation',
  names: [
    { name: 'ZENDA MARINE TRADING', quality: 'primary' },
    { name: 'شركة زندا للتجارة البحرية', quality: 'strong' },
    { name: 'ZMT \u202Egnidart\u202C <b>', quality: 'weak' },
  ],
  countries: ['AE', 'KE'],
  nationalities: ['KE'],
  addresses: [
    { text: 'Quay 7, Mombasa', country: 'KE' },
    { text: 'P.O. Box 0001, Dubai', country: 'AE' },
  ],
  identifiers: [{ kind: 'registration', value: 'UTO-99-1234', country: 'AE' }],
  programmes: ['TESTLAND', 'UTOPIA-2'],
  listedOn: '2019-04-02',
});
const SECOND = listedEntry({
  id: 'ofac-sdn:91234',
  list: 'ofac-sdn',
  type: 'person',
  names: [{ name: 'Zenda, Marin Aldous', quality: 'primary' }],
  birthDates: [{ from: '1961-01-01', to: '1961-12-31', approximate: true }],
  sex: 'M',
  nationalities: ['UT'],
  countries: ['UT'],
  identifiers: [{ kind: 'passport', value: 'L898902C3', country: 'UT' }],
  programmes: ['INVENTED'],
});

const FINDING: Finding = {
  id: 'K1-000000000001',
  check: 'K1',
  version: 3,
  severity: 'high',
  lane: 'sanctions',
  certainty: 'verify',
  subject: SUBJECT.name,
  message: 'The consignee is like two listed parties.',
  wrongBy: 'Namesakes, by far most of it: compare date of birth, address and papers before anything else.',
  evidence: [
    {
      ...{ source: 'paper', label: 'Name of the consignee on the manifest', text: SUBJECT.name, documentId: 'm' },
      ...{ file: 'manifest.pdf', path: null, page: 1, box: null, confidence: 1, reader: 'text-layer' },
    },
  ],
  pairs: [pairOf(SUBJECT, FIRST), pairOf(SUBJECT, SECOND)],
};

const ANSWER: MatchAnswer = {
  role: 'consignee',
  subject: SUBJECT,
  at: '2026-05-10T12:00:00.000Z',
  matches: [
    {
      entry: FIRST,
      name: 'شركة زندا للتجارة البحرية',
      nameScore: 0.98,
      score: 0.94,
      identified: false,
      left: 3,
      reasons: [
        { speaks: 'for', text: '“zenda” (rare), “marine” (common) the same', odds: 11.2 },
        { speaks: 'for', text: 'United Arab Emirates on both sides', odds: 0 },
        { speaks: 'against', text: '“trading” is only in the listed name', odds: -1.1 },
      ],
      edition: 'a1',
      now: {
        state: 'changed',
        edition: 'b2',
        entry: { ...FIRST, addresses: [{ text: 'Quay 9, Mombasa', country: 'KE' }], programmes: ['TESTLAND'] },
      },
    },
    {
      entry: SECOND,
      name: 'Zenda, Marin Aldous',
      nameScore: 0.6,
      score: 0.43,
      identified: false,
      left: 0,
      reasons: [
        { speaks: 'for', text: '“zenda” (rare) the same', odds: 9.1 },
        { speaks: 'against', text: '“aldous” is only in the listed name', odds: -4.2 },
        { speaks: 'against', text: 'an organisation, but listed as a person', odds: -1.5 },
      ],
      edition: 'c3',
      now: { state: 'gone', edition: 'd4', entry: null },
    },
  ],
  others: 4,
  latin: { 'شركة زندا للتجارة البحرية': 'shrka znda lltjara albhria' },
};
