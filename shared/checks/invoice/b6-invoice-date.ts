import { shipmentsOf } from '../../dossier/shipments.ts';
import { say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { dateDoubt } from '../doubt/date-doubt.ts';
import { askToVerify, doubted, VERIFY_FROM } from '../doubt/doubt.ts';
import { paperEvidence } from '../evidence.ts';

const DAY_MS = 86_400_000;

export const b6InvoiceDate = defineCheck({
  id: 'B6',
  version: 1,
  title: 'The invoice is dated after the goods were loaded',
  severity: 'low',
  lane: 'documents',
  wrongBy:
    'Goods sold while at sea; invoices written when the bill of lading is there; day and month read in the wrong order.',
  needs: 'the date of an invoice and the on-board date of its goods',
  thresholds: {
    days: { usual: 3, unit: 'days', says: 'after loading an invoice is still written in the course of business' },
  },
  examine({ dossier }, { days }) {
    const found: Discrepancy[] = [];
    let compared = 0;
    for (const { consignments, invoices } of shipmentsOf(dossier)) {
      const loaded = consignments.find(({ paper }) => paper.reading.fields.onBoardDate !== null)?.paper;
      const onBoard = loaded?.reading.fields.onBoardDate;
      if (loaded === undefined || onBoard == null) continue;
      for (const invoice of invoices) {
        const { issueDate, form, invoiceNumber } = invoice.reading.fields;
        if (issueDate === null || form === 'credit-note') continue;
        compared++;
        const later = Math.round((Date.parse(issueDate) - Date.parse(onBoard)) / DAY_MS);
        if (later <= days) continue;
        const evidence = [
          paperEvidence(invoice, 'issueDate', say`Date of the invoice`, issueDate),
          paperEvidence(loaded, 'onBoardDate', say`On-board date`, onBoard),
        ];
        const swapped = inOtherOrder(issueDate);
        const inTime = swapped !== null && Date.parse(swapped) <= Date.parse(onBoard) + days * DAY_MS;
        const doubt =
          inTime && swapped !== null ? dateDoubt(issueDate, swapped, evidence) : { chance: 0, because: null };
        // Of the invoices that come late some are truly late, so the other order of day and month explains half at most.
        const { certainty, misreadChance } = doubted(
          { ...doubt, chance: Math.min(doubt.chance, VERIFY_FROM) },
          evidence,
          'likely',
        );
        const number = invoiceNumber ?? invoice.file;
        const message = sentences(
          say`Invoice ${number} is dated ${issueDate}, ${later} days after the goods were loaded on ${onBoard}.`,
          askToVerify(doubt, certainty),
        );
        found.push({ subject: number, certainty, misreadChance, evidence, message });
      }
    }
    return compared > 0 ? { found } : { notExamined: say`no invoice with a date stands beside an on-board date` };
  },
});

/** The date with day and month in the other order; null where that is none. */
function inOtherOrder(date: string): string | null {
  const [year, month, day] = date.split('-');
  return Number(day) <= 12 && day !== month ? `${year}-${day}-${month}` : null;
}
