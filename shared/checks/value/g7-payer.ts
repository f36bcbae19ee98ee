import type { ReadingOf } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { consignmentsOf, papersOf } from '../../dossier/papers.ts';
import { say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { absentEvidence, askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import { compareNames } from '../names.ts';

export const g7Payer = defineCheck({
  id: 'G7',
  version: 1,
  title: 'Payment in cash or by a third party',
  severity: 'high',
  lane: 'documents',
  wrongBy:
    'Factoring and banks that take over claims; a parent firm that pays for its subsidiary; trades in which cash is usual.',
  needs: 'an invoice that says how or by whom it is paid',
  thresholds: {},
  examine({ dossier }) {
    const stated = papersOf(dossier, 'invoice').flatMap(paymentsOf);
    if (stated.length === 0) return { notExamined: say`no invoice says how or by whom it is paid` };
    const others = consignmentsOf(dossier).flatMap(({ value }) => [value.consignee?.name, value.notify?.name]);
    return {
      found: stated.flatMap((one) =>
        examinePayment(
          one,
          others.filter((name) => name != null),
        ),
      ),
    };
  },
});

interface Payment {
  paper: Filed<ReadingOf<'invoice'>>;
  path: string;
  label: string;
  value: string;
}

const PAYMENT = /pay|paid|remit|settle|terms|zahl|bezahl|betal|paie|pago|pagador|pagamento|condi[cz]ion|conditions de/i;
const PAYER = /payer|payor|paid by|remitter|payment by|payment from|zahler|betaler|payeur|pagador|ordenante|pagante/i;
/** Cash against documents and cash in advance go through banks. */
const BANKED =
  /cash against|cash in advance|\bcad\b|\bcia\b|cash before|cash discount|petty|letter of credit|\bl\/c\b/i;
const CASH =
  /\bcash\b|\bin bar\b|\bbar bezahlt|barzahlung|esp[eè]ces|en efectivo|efectivo|contanti|dinheiro|contant\b|\bcrypto|bitcoin|\busdt\b|hawala/i;
/** `Payment by: T/T` says how, and names nobody; a payer's number does not name him either. */
const MEANS =
  /^(by |per |via )?(t ?\/ ?t\b|l ?\/ ?c\b|d ?\/ ?[ap]\b|telegraphic|(bank|wire|swift|sepa|credit) ?transfer|che(que|ck)\b|bank(ers)? draft|(credit|debit) card|direct debit|letter of credit|open account|cash\b|in cash|\d+ days|überweisung|ueberweisung|virement|transferencia|bonifico|overboeking|电汇|電匯|(tt|lc|cad|wire|transfer|swift|sepa|remittance|draft)( in advance| at sight| \d.*)?$)/i;
const isPerson = (value: string) => !MEANS.test(value.trim()) && /\p{L}{3}/u.test(value);

const FACTORING = /factor(ing)?|assign(ed|ment)|bank|credit institution|abtretung|affacturage|cesi[oó]n/i;

function paymentsOf(paper: Filed<ReadingOf<'invoice'>>): Payment[] {
  return paper.reading.fields.references.flatMap(({ label, value }, at) =>
    PAYMENT.test(label) || PAYER.test(label) ? [{ paper, path: `references[${at}].value`, label, value }] : [],
  );
}

function examinePayment({ paper, path, label, value }: Payment, others: readonly string[]): Discrepancy[] {
  const { invoiceNumber, buyer, seller } = paper.reading.fields;
  const invoice = invoiceNumber ?? paper.file;
  const said = paperEvidence(paper, path, say`${label} on the invoice`, value);
  if (PAYER.test(label) && isPerson(value)) {
    const parties = [buyer?.name, seller?.name, ...others].filter((name) => name != null);
    if (parties.length === 0 || parties.some((name) => compareNames(name, value) !== 'different')) return [];
    const factoring = FACTORING.test(value) || FACTORING.test(label);
    const evidence = [
      said,
      buyer?.name
        ? paperEvidence(paper, 'buyer.name', say`Buyer on the invoice`, buyer.name)
        : absentEvidence(say`Buyer on the invoice`, paper),
    ];
    const certainty = factoring ? 'verify' : certaintyOf(evidence);
    const note = factoring ? say`It may be a bank or a factoring firm: please verify.` : askToLook(certainty);
    const severity = factoring ? ('low' as const) : ('high' as const);
    const message = sentences(
      say`Invoice ${invoice} is paid by ${value}, who is neither its buyer (${buyer?.name ?? say`not stated`}) nor named on any transport paper.`,
      note,
    );
    return [{ subject: value, certainty, severity, evidence, message }];
  }
  if (!CASH.test(value) || BANKED.test(value)) return [];
  const evidence = [
    said,
    registerEvidence(say`Payments that leave no trace at a bank`, say`cash, bearers, crypto-assets`),
  ];
  const certainty = certaintyOf(evidence);
  return [
    {
      ...{ subject: invoice, certainty, evidence },
      message: sentences(
        say`Invoice ${invoice} is to be paid in cash or the like: “${value}” (${label}).`,
        askToLook(certainty),
      ),
    },
  ];
}
