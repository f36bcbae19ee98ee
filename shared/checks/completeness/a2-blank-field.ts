import { isRecognised } from '../../documents/reading.ts';
import { paperName } from '../../dossier/papers.ts';
import { type Shipment, shipmentsOf } from '../../dossier/shipments.ts';
import { linked, listed, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { absentEvidence, registerEvidence } from '../evidence.ts';
import { CARGO_REPORT_FIELDS, REGIMES, regimeOf } from './cargo-report-fields.ts';

export const a2BlankField: Check = {
  id: 'A2',
  version: 1,
  title: 'A mandatory field of the cargo report is blank',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'A value that is printed and was lost in reading; a paper that follows and has it.',
  needs: 'a transport paper that names a consignment',
  examine({ dossier, port }) {
    const regime = regimeOf(port.locode);
    const shipments = shipmentsOf(dossier).filter((shipment) => !carriesEmpties(shipment));
    if (shipments.length === 0) return { notExamined: say`no transport paper names a consignment of goods` };
    const fields = CARGO_REPORT_FIELDS.filter(({ regimes }) => regimes.includes(regime));
    return {
      found: shipments.flatMap((shipment) => {
        const lossy = shipment.consignments.some(({ paper }) => isRecognised(paper.reading.reader));
        const isKnown = ({ isStated, isBeside }: (typeof fields)[number]) =>
          isStated(shipment) || (lossy && isBeside?.(shipment) === true);
        const blank = fields.filter((field) => !isKnown(field)).map(({ name }) => name);
        return blank.length === 0 ? [] : [discrepancy(shipment, blank, REGIMES[regime], dossier.unreadable.length > 0)];
      }),
    };
  },
};

function carriesEmpties({ consignments }: Shipment): boolean {
  return consignments.every(
    ({ value }) =>
      value.goods.length === 0 && value.containers.length > 0 && value.containers.every(({ empty }) => empty === true),
  );
}

/** One finding a consignment, however much is blank. */
function discrepancy(shipment: Shipment, blank: Phrase[], rule: Phrase, unreadable: boolean): Discrepancy {
  const papers = [...new Set(shipment.consignments.map(({ paper }) => paper))];
  const mayBeLost = unreadable || papers.some(({ reading }) => reading.partial || isRecognised(reading.reader));
  // Of forms that nobody prepared for a tenth of the fields is lost in reading.
  const isMessage = papers.every(({ reading }) => reading.reader === 'structured');
  const note = mayBeLost
    ? say`It may be lost in reading: please verify on the original.`
    : isMessage
      ? null
      : say`Please verify on the original.`;
  const kinds = new Set(papers.map(({ reading }) => reading.kind));
  const where = linked([...kinds].map(paperName));
  const fault =
    blank.length > 1
      ? say`Consignment ${shipment.subject}: ${listed(blank)} are missing on ${where}.`
      : say`Consignment ${shipment.subject}: ${listed(blank)} is missing on ${where}.`;
  return {
    subject: shipment.subject,
    certainty: isMessage && !mayBeLost ? 'likely' : 'verify',
    severity: mayBeLost ? 'low' : 'medium',
    evidence: [
      ...blank.map((name) => absentEvidence(say`What was looked for: ${name}`, papers[0] ?? null)),
      registerEvidence(say`Mandatory by`, rule),
    ],
    message: sentences(fault, note),
  };
}
