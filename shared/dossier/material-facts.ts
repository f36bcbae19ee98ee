import type { Reading } from '../documents/reading.ts';
import { type Phrase, say } from '../language/phrase.ts';
import { compactNumber } from './identifiers.ts';

/** One thing that a paper says and that an amendment may change: as words or a number, with where it stands. */
export interface MaterialFact {
  /** What it is: equal names of two versions of a paper are compared. */
  name: Phrase;
  value: string | number;
  as: 'text' | 'mass' | 'count' | 'money';
  path: string;
}

/**
 * What customs decide by, of one paper: parties, goods, quantities, weights, values, containers and seals. Sums stand for
 * lines, which a corrected paper may part otherwise.
 */
export function materialFacts(reading: Reading): MaterialFact[] {
  const facts: MaterialFact[] = [];
  const add = (
    name: Phrase,
    value: string | number | null | undefined,
    path: string,
    as: MaterialFact['as'] = 'text',
  ) => {
    if (value !== null && value !== undefined && value !== '') facts.push({ name, value, as, path });
  };
  if (reading.kind === 'manifest' || reading.kind === 'bill-of-lading') {
    for (const [at, consignment] of reading.fields.consignments.entries()) {
      const { billOfLading, shipper, consignee, goods, containers } = consignment;
      const path = `consignments[${at}]`;
      const named = (what: Phrase) =>
        reading.fields.consignments.length > 1 ? say`${what} of ${billOfLading ?? say`consignment ${at + 1}`}` : what;
      add(named(say`shipper`), shipper?.name, `${path}.shipper.name`);
      add(named(say`consignee`), consignee?.name, `${path}.consignee.name`);
      add(named(say`gross weight`), sum(goods.map(({ grossKg }) => grossKg)), `${path}.goods[0].grossKg`, 'mass');
      add(named(say`packages`), sum(goods.map(({ packages }) => packages)), `${path}.goods[0].packages`, 'count');
      add(named(say`goods`), list(goods.map(({ description }) => description)), `${path}.goods[0].description`);
      add(named(say`HS codes`), list(goods.map(({ hsCode }) => hsCode)), `${path}.goods[0].hsCode`);
      add(
        named(say`containers`),
        list(containers.map(({ number }) => number && compactNumber(number))),
        `${path}.containers[0].number`,
      );
      for (const [index, { number, seals, grossKg }] of containers.entries()) {
        const name = number ? compactNumber(number) : say`container ${index + 1}`;
        add(say`seals of ${name}`, list(seals.map(compactNumber)), `${path}.containers[${index}].seals[0]`);
        if (goods.length === 0)
          add(say`gross weight of ${name}`, grossKg, `${path}.containers[${index}].grossKg`, 'mass');
      }
    }
  } else if (reading.kind === 'invoice') {
    const { seller, buyer, total, currency, originCountry, lines } = reading.fields;
    add(say`seller`, seller?.name, 'seller.name');
    add(say`buyer`, buyer?.name, 'buyer.name');
    add(say`total`, total === null ? null : Number(total), 'total', 'money');
    add(say`currency`, currency, 'currency');
    add(say`origin`, originCountry, 'originCountry');
    add(say`quantity`, sum(lines.map(({ quantity }) => quantity)), 'lines[0].quantity', 'count');
    add(say`goods`, list(lines.map(({ description }) => description)), 'lines[0].description');
    add(say`HS codes`, list(lines.map(({ hsCode }) => hsCode)), 'lines[0].hsCode');
  } else if (reading.kind === 'packing-list') {
    const { totalPackages, totalGrossKg, totalNetKg, lines } = reading.fields;
    add(say`packages`, totalPackages, 'totalPackages', 'count');
    add(say`gross weight`, totalGrossKg, 'totalGrossKg', 'mass');
    add(say`net weight`, totalNetKg, 'totalNetKg', 'mass');
    add(say`goods`, list(lines.map(({ description }) => description)), 'lines[0].description');
  } else if (reading.kind === 'certificate-of-origin') {
    add(say`origin`, reading.fields.originCountry, 'originCountry');
    add(say`gross weight`, reading.fields.totalGrossKg, 'totalGrossKg', 'mass');
  } else if (reading.kind === 'dangerous-goods') {
    add(say`UN numbers`, list(reading.fields.lines.map(({ unNumber }) => unNumber)), 'lines[0].unNumber');
  }
  return facts;
}

/** By what two papers of one kind are known to be versions of one: the bills or the invoice that they are about. */
export function subjectOfPaper(reading: Reading): string | null {
  if (reading.kind === 'manifest' || reading.kind === 'bill-of-lading')
    return list(reading.fields.consignments.map(({ billOfLading }) => billOfLading && compactNumber(billOfLading)));
  if (reading.kind === 'invoice' || reading.kind === 'packing-list') return compact(reading.fields.invoiceNumber);
  if (reading.kind === 'certificate-of-origin') return compact(reading.fields.number);
  return reading.kind === 'dangerous-goods' ? compact(reading.fields.reference) : null;
}

function compact(text: string | null): string | null {
  return text === null || text === '' ? null : compactNumber(text);
}

function sum(numbers: (number | null)[]): number | null {
  if (numbers.length === 0 || numbers.includes(null)) return null;
  return Math.round(numbers.reduce((total: number, one) => total + (one ?? 0), 0) * 1000) / 1000;
}

function list(texts: (string | null)[]): string | null {
  const told = texts.flatMap((text) => (text ? [text] : []));
  return told.length === 0 ? null : told.toSorted().join('; ');
}
