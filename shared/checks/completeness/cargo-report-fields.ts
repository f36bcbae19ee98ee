import type { Shipment } from '../../dossier/shipments.ts';
import { type Phrase, say } from '../../language/phrase.ts';

/** Whose rules say what a cargo report must state. */
export type Regime = 'ics2' | 'ams' | 'core';

export const REGIMES: Readonly<Record<Regime, Phrase>> = {
  ics2: say`the entry summary declaration of the EU (ICS2), annex B of Delegated Regulation (EU) 2015/2446`,
  ams: say`the advance cargo declaration and the importer security filing (10+2) of the United States, 19 CFR 4.7 and 149`,
  core: say`the core of advance cargo reports, SAFE Framework of Standards of the WCO`,
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
  name: Phrase;
  /** In whose reports it is mandatory. */
  regimes: readonly Regime[];
  /** Whether one of the consignment's transport papers states it, wholly. */
  isStated(shipment: Shipment): boolean;
  /** Whether a trade paper says the same: what a picture of the transport paper lost is then known all the same. */
  isBeside?(shipment: Shipment): boolean;
}

type Part = Shipment['consignments'][number];

const ALL: readonly Regime[] = ['ics2', 'ams', 'core'];
/** Liquids and grain are not counted in packages: codes of Recommendation 21. */
const BULK = /^(V[GLORSY]|BULK)/i;
const SIX_DIGITS = 6;

const some = <T>(list: readonly T[], holds: (one: T) => unknown) => list.some((one) => Boolean(holds(one)));
const every = <T>(list: readonly T[], holds: (one: T) => unknown) =>
  list.length > 0 && list.every((one) => Boolean(holds(one)));
const inTransport = (holds: (part: Part) => unknown) => (shipment: Shipment) => some(shipment.consignments, holds);
const inHeader = (holds: (fields: Part['paper']['reading']['fields']) => unknown) =>
  inTransport(({ paper }) => holds(paper.reading.fields));
/** Stated by the lines of goods, or by the lines of containers. */
const inLines = (
  holds: (line: { packages: number | null; grossKg: number | null; packageType?: string | null }) => unknown,
) =>
  inTransport(
    ({ value }) =>
      every(value.goods, holds) ||
      every(
        value.containers.filter(({ empty }) => empty !== true),
        holds,
      ),
  );
const coded = (lines: readonly { hsCode: string | null }[]) =>
  some(lines, ({ hsCode }) => (hsCode?.length ?? 0) >= SIX_DIGITS);

export const CARGO_REPORT_FIELDS: readonly Field[] = [
  {
    name: say`the shipper`,
    regimes: ALL,
    isStated: inTransport(({ value }) => value.shipper?.name),
    isBeside: ({ invoices }) => some(invoices, ({ reading }) => reading.fields.seller?.name),
  },
  {
    name: say`the consignee`,
    regimes: ALL,
    isStated: inTransport(({ value }) => value.consignee?.name),
    isBeside: ({ invoices }) => some(invoices, ({ reading }) => reading.fields.buyer?.name),
  },
  {
    name: say`a description of the goods`,
    regimes: ALL,
    isStated: inTransport(({ value }) => every(value.goods, ({ description }) => description)),
    isBeside: ({ packingLists }) =>
      some(packingLists, ({ reading }) => some(reading.fields.lines, ({ description }) => description)),
  },
  {
    // Bills of lading rarely print it; the declarant's invoice or certificate does.
    name: say`the HS code of six digits`,
    regimes: ['ics2', 'ams'],
    isStated: ({ consignments, invoices, certificates }) =>
      some(consignments, ({ value }) => coded(value.goods)) ||
      some([...invoices, ...certificates], ({ reading }) => coded(reading.fields.lines)),
  },
  {
    name: say`the number of packages`,
    regimes: ALL,
    isStated: inLines(({ packages, packageType }) => packages !== null || BULK.test(packageType ?? '')),
    isBeside: ({ packingLists }) => some(packingLists, ({ reading }) => reading.fields.totalPackages !== null),
  },
  {
    name: say`the gross weight`,
    regimes: ALL,
    isStated: inLines(({ grossKg }) => grossKg !== null),
    isBeside: ({ packingLists }) => some(packingLists, ({ reading }) => reading.fields.totalGrossKg !== null),
  },
  {
    name: say`the container number`,
    regimes: ALL,
    // Cargo that is not in containers has none: it is missed where a line or an invoice speaks of one.
    isStated: ({ consignments, invoices, packingLists }) =>
      some(consignments, ({ value }) => every(value.containers, ({ number }) => number)) ||
      !(
        some(consignments, ({ value }) => value.containers.length > 0) ||
        some([...invoices, ...packingLists], ({ reading }) => reading.fields.containers.length > 0)
      ),
    isBeside: ({ invoices, packingLists }) =>
      some([...invoices, ...packingLists], ({ reading }) => reading.fields.containers.length > 0),
  },
  { name: say`the port of loading`, regimes: ALL, isStated: inHeader(({ portOfLoading }) => portOfLoading) },
  { name: say`the port of discharge`, regimes: ALL, isStated: inHeader(({ portOfDischarge }) => portOfDischarge) },
  { name: say`the ship`, regimes: ALL, isStated: inHeader(({ vessel }) => vessel.name ?? vessel.imo) },
  { name: say`the voyage`, regimes: ALL, isStated: inHeader(({ voyage }) => voyage) },
  {
    name: say`the seller`,
    regimes: ['ics2', 'ams'],
    isStated: ({ invoices, consignments }) =>
      invoices.length === 0 ||
      some(invoices, ({ reading }) => reading.fields.seller?.name) ||
      some(consignments, ({ value }) => value.shipper?.name),
  },
  {
    name: say`the buyer`,
    regimes: ['ics2', 'ams'],
    isStated: ({ invoices, consignments }) =>
      invoices.length === 0 ||
      some(invoices, ({ reading }) => reading.fields.buyer?.name) ||
      some(consignments, ({ value }) => value.consignee?.name),
  },
  {
    name: say`the country of origin`,
    regimes: ['ams'],
    isStated: ({ invoices, certificates }) =>
      invoices.length + certificates.length === 0 ||
      some([...invoices, ...certificates], ({ reading }) => reading.fields.originCountry) ||
      some(invoices, ({ reading }) => some(reading.fields.lines, ({ originCountry }) => originCountry)),
  },
];
