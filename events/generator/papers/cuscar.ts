import type { Shipment, TradeParty } from '../shipment.ts';
import { CONTAINERS } from '../xray/container-model.ts';

/** A cargo report as CUSCAR D.96A of UN/EDIFACT, one segment a line. */
export function cuscarMessage(shipment: Shipment): Uint8Array {
  const reference = shipment.manifestNumber.replaceAll(/[^A-Z0-9]/g, '').slice(-14);
  const date = shipment.onBoard.replaceAll('-', '');
  const party = (role: string, { name, lines, country }: TradeParty) => {
    const [street = '', city = ''] = lines;
    return `NAD+${role}+++${released(name)}+${released(street)}+${released(city)}+++${country}`;
  };
  const body = [
    `UNH+1+CUSCAR:D:96A:UN`,
    `BGM+85+${shipment.manifestNumber}+9`,
    `DTM+137:${date}0900:203`,
    `TDT+20+${shipment.voyage}+1++SWL:172:20+++${shipment.vessel.imo}:146:11:${released(shipment.vessel.name)}`,
    `LOC+9+${shipment.loading.code}:139:6`,
    `LOC+11+${shipment.discharge.code}:139:6`,
    ...shipment.containers.flatMap((container) => [
      `EQD+CN+${container.number}+${container.sizeType}:102:5++3+${container.empty ? 4 : 5}`,
      `MEA+AAE+G+KGM:${container.grossKg}`,
      `MEA+AAE+T+KGM:${CONTAINERS[container.sizeType].tareKg}`,
      ...container.seals.map((seal) => `SEL+${seal}:CA`),
    ]),
    `CNI+1+${shipment.billOfLading}`,
    `RFF+BM:${shipment.billOfLading}`,
    party('CZ', shipment.shipper),
    party('CN', shipment.consignee),
    party('N1', shipment.notify),
    ...shipment.goods.flatMap((goods, index) => [
      `GID+${index + 1}+${goods.packages}:${goods.packageType.code}`,
      `FTX+AAA+++${released(goods.description)}`,
      `MEA+AAE+AAB+KGM:${goods.grossKg}`,
      `MEA+AAE+AAL+KGM:${goods.netKg}`,
      // Goods lie in the container of their own number, the last taking what is left over.
      ...shipment.containers
        .filter((_, place) => place === Math.min(index, shipment.containers.length - 1))
        .map((container) => `SGP+${container.number}+${goods.packages}`),
      `CST++${goods.hsCode}`,
    ]),
  ];
  const segments = [
    `UNB+UNOC:3+SWLINES+NLCUSTOMS+${date.slice(2)}:0900+${reference}`,
    ...body,
    `UNT+${body.length + 1}+1`,
    `UNZ+1+${reference}`,
  ];
  return new TextEncoder().encode(`UNA:+.? '\n${segments.map((segment) => `${segment}'\n`).join('')}`);
}

function released(text: string): string {
  return text.replaceAll(/[?:+']/g, '?$&').toUpperCase();
}
