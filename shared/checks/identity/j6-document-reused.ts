import type { Dossier } from '../../dossier/dossier.ts';
import { consignmentsOf } from '../../dossier/papers.ts';
import { kmBetween } from '../../geography/coasts.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck, type Sighting } from '../check.ts';
import { paperEvidence, registerEvidence } from '../evidence.ts';
import { nameKey } from '../names.ts';
import { isSameHolder, numberedDocuments } from './j5-number-of-another.ts';

const DAY_MS = 86_400_000;
/** Farther apart than this two ports are not served by one driver on one day. */
const FAR_KM = 800;

export const j6DocumentReused = defineCheck({
  id: 'J6',
  version: 1,
  title: 'An identity document is used in cases that have nothing to do with one another',
  severity: 'high',
  lane: 'documents',
  wrongBy: 'Drivers and brokers, who come with many consignments in the course of their work.',
  needs: 'an identity document seen in another case of other parties',
  thresholds: {
    cases: { usual: 5, unit: 'cases', says: 'of other parties, in which a driver or broker is still met by chance' },
    days: { usual: 30, unit: 'days', says: 'within which they are counted' },
  },
  examine({ dossier, seenElsewhere }, limits) {
    const documents = numberedDocuments(dossier);
    if (documents.length === 0) return { notExamined: say`no identity document shows its number` };
    const parties = partiesOf(dossier);
    if (parties.size === 0) return { notExamined: say`no transport paper names the parties of the case` };
    const numbers = seenElsewhere.filter(({ kind }) => kind === 'identity-number');
    const found = documents.flatMap(({ document, key }) => {
      const unrelated = numbers.filter(
        ({ value, about, detail }) =>
          value === key && isSameHolder(document, about, detail?.birthDate) && isUnrelated(detail?.parties, parties),
      );
      const [first] = unrelated;
      if (first === undefined) return [];
      const copies = new Set(
        seenElsewhere
          .filter(({ kind, value }) => kind === 'file' && value === document.reading.sha256)
          .map(({ caseId }) => caseId),
      );
      const evidence = [
        paperEvidence(document, 'number', say`Document number`, document.reading.fields.number ?? ''),
        ...unrelated
          .slice(0, 5)
          .map(({ caseId, about, detail, seenAt }) =>
            registerEvidence(
              say`The same document in case ${caseId}`,
              say`${about}, ${seenAt.slice(0, 10)}; parties ${detail?.parties ?? say`unknown`}`,
            ),
          ),
      ];
      return judge(dossier, document.reading.fields.documentClass, unrelated, copies, limits).map(
        ({ how, grave }): Discrepancy => ({
          subject: document.reading.fields.number ?? document.file,
          certainty: 'verify',
          severity: grave ? 'high' : 'medium',
          evidence,
          message: sentences(
            say`${document.file}: ${how}.`,
            say`Drivers and brokers come with many consignments: please verify who this is.`,
          ),
        }),
      );
    });
    return { found };
  },
});

interface Judged {
  how: Phrase;
  grave: boolean;
}

/** In order of gravity: at two far places on one day, the very same file, or in many cases within a month. */
function judge(
  { asOf, port }: Dossier,
  documentClass: string | null,
  unrelated: Sighting[],
  copies: ReadonlySet<string>,
  { cases, days }: { cases: number; days: number },
): Judged[] {
  const away = unrelated.find(({ caseId, seenAt }) => {
    const km = kmBetween(caseId.slice(0, 2), port.slice(0, 2));
    return km !== null && km > FAR_KM && Math.abs(Date.parse(seenAt) - Date.parse(asOf)) < DAY_MS;
  });
  if (away !== undefined)
    return [
      {
        how: say`the document was filed within a day in case ${away.caseId} too, at a port far from here`,
        grave: true,
      },
    ];
  const copied = unrelated.find(({ caseId }) => copies.has(caseId));
  if (copied !== undefined)
    return [
      {
        how: say`the document came as the very same file in case ${copied.caseId}, which has other parties`,
        grave: false,
      },
    ];
  // Drivers and seafarers show their papers wherever they come.
  if (documentClass === 'driving-licence' || documentClass === 'seafarers-book') return [];
  const recent = new Set(
    unrelated
      .filter(({ seenAt }) => Math.abs(Date.parse(seenAt) - Date.parse(asOf)) <= days * DAY_MS)
      .map(({ caseId }) => caseId),
  );
  return recent.size >= cases
    ? [{ how: say`the document was filed in ${recent.size} cases of other parties within ${days} days`, grave: false }]
    : [];
}

function partiesOf(dossier: Dossier): ReadonlySet<string> {
  const names = consignmentsOf(dossier).flatMap(({ value }) => [value.shipper?.name, value.consignee?.name]);
  return new Set(names.flatMap((name) => (name ? [nameKey(name)] : [])));
}

/** No shipper and no consignee in common; unknown parties are no ground to say so. */
function isUnrelated(theirs: string | undefined, ours: ReadonlySet<string>): boolean {
  return theirs !== undefined && theirs !== '' && theirs.split('|').every((party) => !ours.has(party));
}
