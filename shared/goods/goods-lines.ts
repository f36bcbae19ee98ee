import type { Reading } from '../documents/reading.ts';
import type { Dossier, Filed } from '../dossier/dossier.ts';
import { consignmentsOf, papersOf } from '../dossier/papers.ts';

/** One line of goods of any paper, with what its kind of paper states of it; `path` leads into the reading's fields. */
export interface GoodsLine {
  paper: Filed<Reading>;
  path: string;
  description: string | null;
  hsCode: string | null;
  packages: number | null;
  packageType: string | null;
  netKg: number | null;
  grossKg: number | null;
  volumeM3: number | null;
  unNumber: string | null;
  hazardClass: string | null;
  /** Of invoices: what is charged for, in the invoice's currency. */
  quantity: number | null;
  unit: string | null;
  unitPrice: number | null;
  amount: number | null;
  currency: string | null;
  originCountry: string | null;
}

const NOTHING = {
  ...{ description: null, hsCode: null, packages: null, packageType: null, netKg: null, grossKg: null, volumeM3: null },
  ...{ unNumber: null, hazardClass: null, quantity: null, unit: null, unitPrice: null, amount: null },
  ...{ currency: null, originCountry: null },
};

const known = new WeakMap<Dossier, readonly GoodsLine[]>();

/** Every line of goods of the transport papers, invoices, packing lists and certificates of origin, in that order. */
export function goodsLines(dossier: Dossier): readonly GoodsLine[] {
  const lines = known.get(dossier) ?? [
    ...transport(dossier),
    ...invoices(dossier),
    ...lists(dossier),
    ...origins(dossier),
  ];
  known.set(dossier, lines);
  return lines;
}

function transport(dossier: Dossier): GoodsLine[] {
  return consignmentsOf(dossier).flatMap(({ paper, path, value }) =>
    value.goods.map(({ marks: _, ...line }, index) => ({
      ...NOTHING,
      ...line,
      paper,
      path: `${path}.goods[${index}]`,
    })),
  );
}

function invoices(dossier: Dossier): GoodsLine[] {
  return papersOf(dossier, 'invoice').flatMap((paper) => {
    const { currency, originCountry, lines } = paper.reading.fields;
    return lines.map((line, index) => ({
      ...{ ...NOTHING, paper, path: `lines[${index}]`, description: line.description, hsCode: line.hsCode },
      ...{ netKg: line.netKg, grossKg: line.grossKg, quantity: line.quantity, unit: line.unit, currency },
      ...{ unitPrice: toNumber(line.unitPrice), amount: toNumber(line.amount) },
      originCountry: line.originCountry ?? originCountry,
    }));
  });
}

function lists(dossier: Dossier): GoodsLine[] {
  return papersOf(dossier, 'packing-list').flatMap((paper) =>
    paper.reading.fields.lines.map((line, index) => ({ ...NOTHING, ...line, paper, path: `lines[${index}]` })),
  );
}

function origins(dossier: Dossier): GoodsLine[] {
  return papersOf(dossier, 'certificate-of-origin').flatMap((paper) =>
    paper.reading.fields.lines.map(({ marks: _, ...line }, index) => ({
      ...NOTHING,
      ...line,
      paper,
      path: `lines[${index}]`,
    })),
  );
}

function toNumber(amount: string | null): number | null {
  return amount === null ? null : Number(amount);
}
