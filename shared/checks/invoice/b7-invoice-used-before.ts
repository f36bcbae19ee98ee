import type { ReadingOf } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { papersOf } from '../../dossier/papers.ts';
import { type Shipment, shipmentsOf } from '../../dossier/shipments.ts';
import { listed, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy, Sighting } from '../check.ts';
import { foldLookAlikes } from '../doubt/look-alikes.ts';
import { askToLook, certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import type { Certainty, Severity } from '../finding.ts';
import { nameKey } from '../names.ts';

type Invoice = Filed<ReadingOf<'invoice'>>;

export const b7InvoiceUsedBefore: Check = {
  id: 'B7',
  version: 1,
  title: 'An invoice was used in another case',
  severity: 'high',
  lane: 'documents',
  wrongBy:
    'Part shipments of one sale; the same consignment filed at two ports; sellers who begin their numbers anew each year.',
  needs: 'an invoice with its number and seller, or its file',
  examine({ dossier, seenElsewhere }) {
    const invoices = papersOf(dossier, 'invoice');
    if (invoices.length === 0) return { notExamined: say`no invoice was filed` };
    const shipments = shipmentsOf(dossier);
    const found = new Map<string, Discrepancy>();
    for (const invoice of invoices) {
      const shipment = shipments.find((one) => one.invoices.includes(invoice));
      const discrepancy = usedBefore(invoice, shipment, seenElsewhere);
      if (discrepancy !== null && !found.has(discrepancy.subject)) found.set(discrepancy.subject, discrepancy);
    }
    return { found: [...found.values()] };
  },
};

/** Null where the other case is about the same consignment, or where nothing was seen. */
function usedBefore(invoice: Invoice, shipment: Shipment | undefined, seen: readonly Sighting[]): Discrepancy | null {
  const { invoiceNumber, seller } = invoice.reading.fields;
  const key = seller?.name && invoiceNumber ? `${nameKey(seller.name)}:${compactNumber(invoiceNumber)}` : null;
  const numbered = seen.filter(({ kind, value }) => kind === 'invoice-number' && value === key);
  const files = seen.filter(({ kind, value }) => kind === 'file' && value === invoice.reading.sha256);
  const sameGoods = new Set(
    numbered.filter((one) => isSameConsignment(one, invoice, shipment)).map(({ caseId }) => caseId),
  );
  const other =
    numbered.find(({ caseId }) => !sameGoods.has(caseId) && files.some((file) => file.caseId === caseId)) ??
    numbered.find((one) => !sameGoods.has(one.caseId) && !isAnotherYear(one, invoice)) ??
    files.find(({ caseId }) => !sameGoods.has(caseId));
  if (other === undefined) return null;
  const sameFile = files.some(({ caseId }) => caseId === other.caseId);
  return discrepancy(invoice, shipment, other, sameFile);
}

function discrepancy(
  invoice: Invoice,
  shipment: Shipment | undefined,
  other: Sighting,
  sameFile: boolean,
): Discrepancy {
  const { invoiceNumber, total, currency } = invoice.reading.fields;
  const number = invoiceNumber ?? invoice.file;
  const { bill, total: theirs, currency: theirCurrency = '', issued } = other.detail ?? {};
  const facts = [
    ...(bill ? [say`bill of lading ${bill}`] : []),
    ...(theirs ? [say`total ${`${theirs} ${theirCurrency}`.trim()}`] : []),
    ...(issued ? [say`of ${issued}`] : []),
  ];
  const there = facts.length === 0 ? null : listed(facts);
  const amount = total === null ? say`not stated` : total;
  const evidence = [
    paperEvidence(
      invoice,
      'invoiceNumber',
      sameFile ? say`Invoice, the same file` : say`Number of the invoice`,
      number,
    ),
    paperEvidence(invoice, 'total', say`Total of the invoice`, currency ? say`${amount} ${currency}` : amount),
    registerEvidence(say`Invoice in case ${other.caseId}`, there ?? other.about),
  ];
  const part = shipment !== undefined && coversMore(invoice, shipment);
  const certainty: Certainty = part ? 'verify' : sameFile ? 'sure' : certaintyOf(evidence);
  const severity: Severity = part ? 'low' : 'high';
  const note = part
    ? say`It covers more goods than this consignment, so it may be one sale in several shipments: please verify.`
    : askToLook(certainty);
  const how = sameFile
    ? say`its very file was filed in case ${other.caseId} too`
    : say`an invoice of the same seller and number was filed in case ${other.caseId} too`;
  const fault = there === null ? say`Invoice ${number}: ${how}.` : say`Invoice ${number}: ${how} (${there}).`;
  const message = sentences(fault, note);
  return { subject: number, certainty, severity, evidence, message };
}

function isSameConsignment({ detail }: Sighting, invoice: Invoice, shipment: Shipment | undefined): boolean {
  const theirs = foldLookAlikes(detail?.bill ?? '');
  const ours = [
    invoice.reading.fields.billOfLading,
    ...(shipment?.consignments.map(({ value }) => value.billOfLading) ?? []),
  ];
  // The invoice may name a bill that is not its consignment's: what both cases name is what counts.
  return theirs !== '' && ours.every((bill) => bill === null || foldLookAlikes(bill) === theirs);
}

function isAnotherYear({ detail }: Sighting, { reading }: Invoice): boolean {
  const [theirs, ours] = [detail?.issued?.slice(0, 4), reading.fields.issueDate?.slice(0, 4)];
  return theirs !== undefined && ours !== undefined && theirs !== ours && detail?.total !== reading.fields.total;
}

const MORE = 1.2;

/** Whether the invoice sells clearly more than the consignment holds, or names containers of another. */
function coversMore(invoice: Invoice, { consignments }: Shipment): boolean {
  const { lines, containers } = invoice.reading.fields;
  const ours = new Set(
    consignments.flatMap(({ value }) => value.containers.map(({ number }) => foldLookAlikes(number ?? ''))),
  );
  if (
    ours.size > 0 &&
    containers.some((number) => !ours.has(foldLookAlikes(number))) &&
    containers.some((number) => ours.has(foldLookAlikes(number)))
  )
    return true;
  const sold = lines.reduce((sum, { netKg }) => sum + (netKg ?? 0), 0);
  const shipped = Math.max(
    0,
    ...consignments.map(({ value }) => value.goods.reduce((sum, { grossKg }) => sum + (grossKg ?? 0), 0)),
  );
  return shipped > 0 && sold > MORE * shipped;
}
