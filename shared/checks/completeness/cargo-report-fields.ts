import type { Shipment } from '../../dossier/shipments.ts';

/** Whose rules say what a cargo report must state. */
export type Regime = 'ics2' | 'ams' | 'core';

export const REGIMES: Readonly<Record<Regime, string>> = {
  ics2: 'the entry summary declaration of the EU (ICS2), annex B of Delegated Regulation (EU) 2015/2446',
  ams: 'the advance cargo declaration and the importer security filing (10+2) of the United States, 19 CFR 4.7 and 149',
  core: 'the core of advance cargo reports, SAFE Framework of Standards of the WCO',
};

/** Members of the European Union and those who share its entry rules: Norway, Switzerland. ISO 3166 alpha-2, 2026. */
const ICS2 = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

export function regimeOf(locode: string): Regime {
  const country = locode.slice(0, 2);
  return country === 'US' || country === 'PR' ? 'ams' : ICS2.has(country) ? 'ics2' : 'core';
}

interface Field {
  name: string;
  /** In whose reports it is mandatory. */
  regimes: readonly Regime[];
  /** Whether any paper of the consignment states it. */
  isStated(shipment: Shipment): boolean;
}

const ALL: readonly Regime[] = ['ics2', 'ams', 'core'];
const some = <T>(list: readonly T[], holds: (one: T) => unknown) => list.some((one) => Boolean(holds(one)));
const inTransport = (holds: (part: Shipment['consignments'][number]) => unknown) => (shipment: Shipment) =>
  some(shipment.consignments, holds);
const lines = ({ invoices, packingLists }: Shipment) => ({
  invoice: invoices.flatMap(({ reading }) => reading.fields.lines),
  packing: packingLists.flatMap(({ reading }) => reading.fields.lines),
});
/** Liquids and grain are not counted in packages: codes of Recommendation 21. */
const BULK = /^(V[GLORSY]|BULK)/i;

export const CARGO_REPORT_FIELDS: readonly Field[] = [
  { name: 'the shipper', regimes: ALL, isStated: inTransport(({ value }) => value.shipper?.name) },
  { name: 'the consignee', regimes: ALL, isStated: inTransport(({ value }) => value.consignee?.name) },
  {
    name: 'a description of the goods',
    regimes: ALL,
    isStated: (shipment) =>
      some(shipment.consignments, ({ value }) => some(value.goods, (goods) => goods.description)) ||
      some(lines(shipment).packing, ({ description }) => description),
  },
  {
    name: 'the HS code of six digits',
    regimes: ['ics2', 'ams'],
    isStated: (shipment) =>
      some(shipment.consignments, ({ value }) => some(value.goods, ({ hsCode }) => (hsCode?.length ?? 0) >= 6)) ||
      some(lines(shipment).invoice, ({ hsCode }) => (hsCode?.length ?? 0) >= 6) ||
      some(shipment.certificates, ({ reading }) =>
        some(reading.fields.lines, ({ hsCode }) => (hsCode?.length ?? 0) >= 6),
      ),
  },
  {
    name: 'the number of packages',
    regimes: ALL,
    isStated: (shipment) =>
      some(
        shipment.consignments,
        ({ value }) =>
          some(value.goods, ({ packages, packageType }) => packages !== null || BULK.test(packageType ?? '')) ||
          some(value.containers, ({ packages }) => packages !== null),
      ) || some(shipment.packingLists, ({ reading }) => reading.fields.totalPackages !== null),
  },
  {
    name: 'the gross weight',
    regimes: ALL,
    isStated: (shipment) =>
      some(
        shipment.consignments,
        ({ value }) =>
          some(value.goods, ({ grossKg }) => grossKg !== null) ||
          some(value.containers, ({ grossKg }) => grossKg !== null),
      ) || some(shipment.packingLists, ({ reading }) => reading.fields.totalGrossKg !== null),
  },
  {
    name: 'the container number',
    regimes: ALL,
    // Cargo that is not in containers has none: it is missed where a line or an invoice speaks of one.
    isStated: ({ consignments, invoices, packingLists }) =>
      some(consignments, ({ value }) => some(value.containers, ({ number }) => number)) ||
      !(
        some(consignments, ({ value }) => value.containers.length > 0) ||
        some([...invoices, ...packingLists], ({ reading }) => reading.fields.containers.length > 0)
      ),
  },
  {
    name: 'the port of loading',
    regimes: ALL,
    isStated: inTransport(({ paper }) => paper.reading.fields.portOfLoading),
  },
  {
    name: 'the port of discharge',
    regimes: ALL,
    isStated: inTransport(({ paper }) => paper.reading.fields.portOfDischarge),
  },
  {
    name: 'the ship',
    regimes: ALL,
    isStated: inTransport(({ paper }) => paper.reading.fields.vessel.name ?? paper.reading.fields.vessel.imo),
  },
  { name: 'the voyage', regimes: ALL, isStated: inTransport(({ paper }) => paper.reading.fields.voyage) },
  {
    name: 'the seller',
    regimes: ['ics2', 'ams'],
    isStated: ({ invoices }) => invoices.length === 0 || some(invoices, ({ reading }) => reading.fields.seller?.name),
  },
  {
    name: 'the buyer',
    regimes: ['ics2', 'ams'],
    isStated: ({ invoices }) => invoices.length === 0 || some(invoices, ({ reading }) => reading.fields.buyer?.name),
  },
  {
    name: 'the country of origin',
    regimes: ['ams'],
    isStated: ({ invoices, certificates }) =>
      invoices.length + certificates.length === 0 ||
      some([...invoices, ...certificates], ({ reading }) => reading.fields.originCountry) ||
      some(invoices, ({ reading }) => some(reading.fields.lines, ({ originCountry }) => originCountry)),
  },
];
