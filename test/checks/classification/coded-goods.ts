import type { ManifestGoods } from '../../../shared/documents/manifest-fields.ts';
import type { Reading } from '../../../shared/documents/reading.ts';
import type { Filed } from '../../../shared/dossier/dossier.ts';
import { consignment, goods, hashOf, invoice, invoiceLine, party, transportPaper } from '../../dossier/readings.ts';

export const CONSIGNEE = 'Lanternhof Tableware B.V.';

/** A manifest with one line of goods. */
export function manifestLine(given: Partial<ManifestGoods>, evidence = {}): Filed<Reading> {
  const one = consignment({ billOfLading: 'BL1', consignee: party(CONSIGNEE), goods: [goods(given)] });
  return transportPaper([one], { evidence });
}

/** An invoice with one line for the same goods. */
export function invoiceFor(
  description: string,
  hsCode: string | null,
  references: [string, string][] = [],
): Filed<Reading> {
  const lines = [invoiceLine({ description, hsCode })];
  return invoice({ lines, references: references.map(([label, value]) => ({ label, value })), billOfLading: 'BL1' });
}

/** A declaration of dangerous goods with one line. */
export function declarationOf(
  unNumber: string,
  properShippingName: string | null,
  hazardClass: string | null,
): Filed<Reading> {
  const file = 'dangerous-goods.pdf';
  const line = {
    unNumber,
    properShippingName,
    hazardClass,
    packingGroup: null,
    flashPointC: null,
    marinePollutant: null,
  };
  const nowhere = { vessel: { name: null, imo: null }, voyage: null, portOfLoading: null, portOfDischarge: null };
  return {
    documentId: `doc-${file}`,
    file,
    reading: {
      ...{ kind: 'dangerous-goods', file, sha256: hashOf('d'), reader: 'text-layer', fromPage: 1, pages: 1 },
      ...{ kindConfidence: 1, partial: false, evidence: {}, problems: [] },
      fields: {
        ...{ reference: null, issueDate: null, shipper: null, consignee: null, ...nowhere, containers: [] },
        ...{ packingCertificate: null },
        lines: [{ ...line, packages: null, packageType: null, grossKg: null, netKg: null }],
      },
    },
  };
}
