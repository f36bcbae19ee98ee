import { cents, sum, tenths } from '../truth/draw-truth.ts';
import type { Truth } from '../truth/truth.ts';
import { dayAfter } from '../world/calendar.ts';
import { HERE } from '../world/places.ts';
import type { Fields } from './draft.ts';
import { partyOf } from './transport.ts';

export function money(value: number): string {
  return cents(value).toFixed(2);
}

/** An invoice; `shown` says whether the freight that its price includes stands on a line of its own. */
export function invoiceFields(truth: Truth, shown: boolean): Fields<'invoice'> {
  const { relation } = truth;
  const goods = sum(truth.lines.map(({ amount }) => amount));
  const carried = relation.incoterm === 'CFR' || relation.incoterm === 'CIF' || relation.incoterm === 'DAP';
  const freight = shown && carried ? truth.freight : null;
  const insurance = shown && relation.incoterm === 'CIF' ? truth.insurance : null;
  return {
    form: 'commercial',
    invoiceNumber: truth.invoiceNumber,
    issueDate: truth.invoiceDate,
    dueDate: dayAfter(truth.invoiceDate, 45),
    orderNumber: null,
    currency: relation.currency,
    subtotal: money(goods),
    freight: freight === null ? null : money(freight),
    insurance: insurance === null ? null : money(insurance),
    taxTotal: null,
    total: money(goods + (freight ?? 0) + (insurance ?? 0)),
    seller: partyOf(relation.seller),
    buyer: partyOf(relation.buyer),
    incoterm: relation.incoterm,
    incotermPlace: carried ? 'Rotterdam' : relation.loading.name,
    originCountry: relation.loading.country,
    billOfLading: truth.billOfLading,
    containers: truth.containers.filter(({ empty }) => !empty).map(({ box }) => box.number),
    identifiers: [
      { kind: 'telephone', value: relation.seller.telephone },
      { kind: 'account', value: relation.seller.account },
    ],
    references: [],
    lines: truth.lines.map((line) => ({
      articleNumber: null,
      description: line.text,
      quantity: line.quantity,
      unit: line.kind.unit,
      unitPrice: money(line.unitPrice),
      amount: money(line.amount),
      hsCode: line.kind.hs6,
      originCountry: relation.loading.country,
      netKg: line.netKg,
      grossKg: line.grossKg,
    })),
  };
}

export function packingListFields(truth: Truth): Fields<'packing-list'> {
  const { relation } = truth;
  return {
    invoiceNumber: truth.invoiceNumber,
    seller: partyOf(relation.seller),
    buyer: partyOf(relation.buyer),
    containers: truth.containers.filter(({ empty }) => !empty).map(({ box }) => box.number),
    lines: truth.lines.map((line) => ({
      description: line.text,
      packages: line.packages,
      packageType: line.kind.packages.toUpperCase(),
      netKg: line.netKg,
      grossKg: line.grossKg,
      volumeM3: line.volumeM3,
    })),
    totalPackages: sum(truth.lines.map(({ packages }) => packages)),
    totalNetKg: tenths(sum(truth.lines.map(({ netKg }) => netKg))),
    totalGrossKg: tenths(sum(truth.lines.map(({ grossKg }) => grossKg))),
    totalVolumeM3: Math.round(100 * sum(truth.lines.map(({ volumeM3 }) => volumeM3))) / 100,
  };
}

export function certificateFields(truth: Truth): Fields<'certificate-of-origin'> {
  const { relation } = truth;
  return {
    number: `CO-${truth.invoiceNumber.slice(-7)}`,
    authority: `Chamber of Commerce of ${relation.loading.name}`,
    issueDate: dayAfter(truth.invoiceDate, 1),
    exporter: partyOf(relation.seller),
    consignee: partyOf(relation.buyer),
    originCountry: relation.loading.country,
    destinationCountry: HERE.country,
    transport: `By sea from ${relation.loading.name} to ${HERE.name}`,
    invoices: [truth.invoiceNumber],
    lines: truth.lines.map((line) => ({
      marks: null,
      description: line.text,
      hsCode: line.kind.hs6,
      packages: line.packages,
      packageType: line.kind.packages.toUpperCase(),
      grossKg: line.grossKg,
      netKg: null,
      originCountry: relation.loading.country,
    })),
    totalPackages: sum(truth.lines.map(({ packages }) => packages)),
    totalGrossKg: tenths(sum(truth.lines.map(({ grossKg }) => grossKg))),
  };
}

export function dangerousGoodsFields(truth: Truth): Fields<'dangerous-goods'> {
  const { relation } = truth;
  return {
    reference: truth.billOfLading,
    issueDate: truth.gateInLoading,
    shipper: partyOf(relation.seller),
    consignee: partyOf(relation.buyer),
    vessel: { name: truth.vessel.name, imo: truth.vessel.imo },
    voyage: truth.voyage,
    portOfLoading: relation.loading.code,
    portOfDischarge: HERE.code,
    containers: truth.containers.map(({ box, seals, packages, grossKg }) => ({
      ...{ number: box.number, sizeType: box.sizeType, seals: [...seals], packages: sum(packages), grossKg },
      ...{ tareKg: null, vgmKg: null, empty: null },
    })),
    packingCertificate: true,
    lines: truth.lines.flatMap(({ kind, packages, grossKg, netKg }) =>
      kind.dangerous === null
        ? []
        : [
            {
              unNumber: kind.dangerous.unNumber,
              properShippingName: kind.dangerous.name,
              hazardClass: kind.dangerous.hazardClass,
              packingGroup: kind.dangerous.packingGroup,
              flashPointC: kind.dangerous.hazardClass === '3' ? 28 : null,
              marinePollutant: false,
              packages,
              packageType: kind.packages.toUpperCase(),
              grossKg,
              netKg,
            },
          ],
    ),
  };
}
