import type { Reading } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { type Shipment, shipmentsOf } from '../../dossier/shipments.ts';
import { linked, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { askToLook, certaintyOf, paperEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

interface Origin {
  /** ISO 3166 alpha-2, or `EU`. */
  country: string;
  evidence: FindingEvidence;
}

/** Certificates of the European Union may name it for a member. ISO 3166 alpha-2, 2026. */
const EU = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

export const b5Origin: Check = {
  id: 'B5',
  version: 1,
  title: 'The origin of the goods differs between papers',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'The country of dispatch printed for that of origin; a certificate for a part of the goods.',
  needs: 'the origin on an invoice and on a certificate of origin',
  examine({ dossier }) {
    const found: Discrepancy[] = [];
    let compared = 0;
    for (const shipment of shipmentsOf(dossier)) {
      const invoiced = shipment.invoices.flatMap(invoicedOrigins);
      const certified = shipment.certificates.flatMap(certifiedOrigins);
      if (invoiced.length === 0 || certified.length === 0) continue;
      compared++;
      found.push(...compare(shipment, invoiced, certified));
    }
    return compared > 0
      ? { found }
      : { notExamined: say`no consignment has its origin on an invoice and on a certificate of origin` };
  },
};

function invoicedOrigins(paper: Shipment['invoices'][number]): Origin[] {
  const { originCountry, lines } = paper.reading.fields;
  return [
    ...origin(paper, 'originCountry', say`Origin on the invoice`, originCountry),
    ...lines.flatMap((line, index) =>
      origin(
        paper,
        `lines[${index}].originCountry`,
        say`Origin of line ${index + 1} of the invoice`,
        line.originCountry,
      ),
    ),
  ];
}

function certifiedOrigins(paper: Shipment['certificates'][number]): Origin[] {
  const { originCountry, lines } = paper.reading.fields;
  return [
    ...origin(paper, 'originCountry', say`Origin on the certificate`, originCountry),
    ...lines.flatMap((line, index) =>
      origin(
        paper,
        `lines[${index}].originCountry`,
        say`Origin of line ${index + 1} of the certificate`,
        line.originCountry,
      ),
    ),
  ];
}

/** Only where the country was told: what is kept as printed may be the same by another name. */
function origin(paper: Filed<Reading>, path: string, label: Phrase, printed: string | null): Origin[] {
  const country = printed?.toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(country) ? [{ country, evidence: paperEvidence(paper, path, label, country) }] : [];
}

/** An invoice may sell goods of more origins than one certificate covers, but not of fewer. */
function compare(
  { subject, consignments, certificates }: Shipment,
  invoiced: Origin[],
  certified: Origin[],
): Discrepancy[] {
  const other = certified.find(({ country }) => !invoiced.some((one) => covers(one.country, country)));
  const [first] = invoiced;
  if (other === undefined || first === undefined) return [];
  const evidence = [first.evidence, other.evidence];
  const shippedFrom = new Set(
    consignments.flatMap(({ paper, value }) => [
      value.shipper?.country,
      paper.reading.fields.portOfLoading?.slice(0, 2),
    ]),
  );
  const dispatch = shippedFrom.has(first.country) && invoiced.every(({ country }) => country === first.country);
  const partial = certificates.some(({ reading }) => reading.partial);
  const certainty = partial ? 'verify' : certaintyOf(evidence);
  const hint = dispatch
    ? say`The goods are shipped from ${first.country}, so the invoice may name the country of dispatch.`
    : null;
  const stated = linked([...new Set(invoiced.map(({ country }) => country))]);
  const message = sentences(
    say`Consignment ${subject}: the certificate of origin says ${other.country}, but the invoice ${stated}.`,
    hint,
    askToLook(certainty),
  );
  return [{ subject, certainty, evidence, message }];
}

function covers(invoiced: string, certified: string): boolean {
  return invoiced === certified || (certified === 'EU' && EU.has(invoiced)) || (invoiced === 'EU' && EU.has(certified));
}
