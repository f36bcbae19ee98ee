import type { EvalKind } from '../labelled-paper.ts';
import type { Comparison } from './comparisons.ts';

/** Rows of a kind, by the way to them: `consignments.containers` are the containers of all consignments, in order. */
export interface RowSpec {
  path: string;
  /** Single values of a row, and lists of values (`seals`). */
  cells: Record<string, Comparison>;
  lists: Record<string, Comparison>;
}

export interface FieldSpec {
  header: Record<string, Comparison>;
  lists: Record<string, Comparison>;
  rows: readonly RowSpec[];
}

function party(path: string): Record<string, Comparison> {
  return { [`${path}.name`]: 'text', [`${path}.address`]: 'address', [`${path}.country`]: 'exact' };
}

const CARGO: FieldSpec = {
  header: {
    'vessel.name': 'text',
    'vessel.imo': 'code',
    voyage: 'code',
    portOfLoading: 'text',
    portOfDischarge: 'text',
    form: 'exact',
    placeOfReceipt: 'text',
    placeOfDelivery: 'text',
    onBoardDate: 'exact',
  },
  lists: {},
  rows: [
    {
      path: 'consignments',
      cells: {
        billOfLading: 'code',
        masterBill: 'code',
        freightTerms: 'exact',
        ...party('shipper'),
        ...party('consignee'),
        ...party('notify'),
      },
      lists: {},
    },
    {
      path: 'consignments.containers',
      cells: { number: 'exact', sizeType: 'code', packages: 'number', grossKg: 'number', tareKg: 'number' },
      lists: { seals: 'code' },
    },
    {
      path: 'consignments.goods',
      cells: {
        description: 'text',
        hsCode: 'code',
        packages: 'number',
        packageType: 'text',
        grossKg: 'number',
        netKg: 'number',
        unNumber: 'code',
      },
      lists: {},
    },
  ],
};

/** What is scored of each kind. Fields of the schemas that are not named here are not scored. */
export const FIELD_SPECS: Record<EvalKind, FieldSpec> = {
  invoice: {
    header: {
      invoiceNumber: 'code',
      issueDate: 'exact',
      dueDate: 'exact',
      orderNumber: 'code',
      currency: 'exact',
      total: 'number',
      taxTotal: 'number',
      ...party('seller'),
      ...party('buyer'),
      incoterm: 'exact',
      originCountry: 'exact',
      billOfLading: 'code',
    },
    lists: { containers: 'exact' },
    rows: [
      {
        path: 'lines',
        cells: {
          description: 'text',
          quantity: 'number',
          unit: 'text',
          unitPrice: 'number',
          amount: 'number',
          hsCode: 'code',
          netKg: 'number',
          grossKg: 'number',
        },
        lists: {},
      },
    ],
  },
  'packing-list': {
    header: {
      invoiceNumber: 'code',
      ...party('seller'),
      ...party('buyer'),
      totalPackages: 'number',
      totalNetKg: 'number',
      totalGrossKg: 'number',
    },
    lists: { containers: 'exact' },
    rows: [
      {
        path: 'lines',
        cells: { description: 'text', packages: 'number', packageType: 'text', netKg: 'number', grossKg: 'number' },
        lists: {},
      },
    ],
  },
  manifest: CARGO,
  'bill-of-lading': CARGO,
  'certificate-of-origin': {
    header: {
      number: 'code',
      issueDate: 'exact',
      ...party('exporter'),
      ...party('consignee'),
      originCountry: 'exact',
      destinationCountry: 'exact',
      transport: 'text',
      totalGrossKg: 'number',
      totalPackages: 'number',
    },
    lists: { invoices: 'code' },
    rows: [
      {
        path: 'lines',
        cells: {
          marks: 'text',
          description: 'text',
          hsCode: 'code',
          packages: 'number',
          packageType: 'text',
          grossKg: 'number',
          netKg: 'number',
        },
        lists: {},
      },
    ],
  },
  'dangerous-goods': {
    header: {
      reference: 'code',
      ...party('shipper'),
      ...party('consignee'),
      'vessel.name': 'text',
      voyage: 'code',
      portOfLoading: 'text',
      portOfDischarge: 'text',
    },
    lists: {},
    rows: [
      { path: 'containers', cells: { number: 'exact', sizeType: 'code' }, lists: { seals: 'code' } },
      {
        path: 'lines',
        cells: {
          unNumber: 'code',
          properShippingName: 'text',
          hazardClass: 'code',
          packingGroup: 'exact',
          flashPointC: 'number',
          packages: 'number',
          packageType: 'text',
          grossKg: 'number',
          netKg: 'number',
        },
        lists: {},
      },
    ],
  },
  identity: {
    header: {
      issuer: 'code',
      number: 'code',
      surname: 'text',
      givenNames: 'text',
      nationality: 'code',
      birthDate: 'exact',
      sex: 'exact',
      expiryDate: 'exact',
    },
    lists: {},
    rows: [],
  },
};
