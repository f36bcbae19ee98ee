import { containerNumber } from '../../../events/generator/check-digits.ts';
import { type Draft, firstOf, paperIn } from '../papers/draft.ts';
import { money } from '../papers/trade.ts';
import { cents, sum } from '../truth/draw-truth.ts';
import type { Relation } from '../world/world.ts';
import { both, one, type Plant } from './plant.ts';

/** Band, profile and dormancy need closed cases of the same goods and traders. */
const LEARNT = 800;

export const valuePlants: readonly Plant[] = [
  ...both(
    'G1',
    { lines: 1, goods: ({ piecesPerPackage }) => piecesPerPackage !== null },
    (draft, { draw, difficulty }) => {
      const factor = difficulty === 'plain' ? draw.pick([0.08, 9]) : draw.pick([0.35, 2.8]);
      reprice(draft, factor);
      return { subject: '', changed: `unit value times ${factor}` };
    },
    LEARNT,
  ),
  ...both(
    'G2',
    { lines: 1, goods: ({ piecesPerPackage }) => piecesPerPackage === null },
    (draft, { draw, difficulty }) => {
      const factor = difficulty === 'plain' ? draw.pick([0.08, 9]) : draw.pick([0.35, 2.8]);
      reprice(draft, factor);
      return { subject: '', changed: `value of a kilogram times ${factor}` };
    },
    LEARNT,
  ),
  ...both('G3', { relation: ({ incoterm }) => incoterm === 'CIF' || incoterm === 'CFR' }, (draft, { difficulty }) => {
    const { fields } = paperIn(draft, 'invoice');
    const goods = Number(fields.subtotal);
    const freight = goods * (difficulty === 'plain' ? 2.4 : 0.75);
    if (freight < 3 * draft.truth.freight) return null;
    fields.freight = money(freight);
    fields.total = money(goods + freight + Number(fields.insurance ?? 0));
    return { subject: '', changed: `freight ${fields.freight} on goods worth ${fields.subtotal}` };
  }),
  ...both(
    'G4',
    {},
    (draft, { past, draw, difficulty, world }) => {
      const lines = { plain: ['medical', 'vehicle', 'appliance'], subtle: ['household', 'metal', 'textile'] }[
        difficulty
      ];
      const known = knownRelations(past, 5).filter(({ goods }) => !lines.includes(firstOf(goods).line));
      if (known.length === 0) return null;
      // Goods of a new relation stay; whom they go to is somebody who has only ever bought something else.
      if (!lines.includes(firstOf(draft.truth.lines).kind.line)) return null;
      const { buyer } = draw.pick(known);
      rename(draft, draft.truth.relation.buyer.name, { ...buyer, address: buyer.address });
      return {
        subject: buyer.name,
        changed: `${buyer.name} buys ${firstOf(draft.truth.lines).text}, of ${world.relations.length} relations`,
      };
    },
    LEARNT,
  ),
  ...one(
    'G5',
    'plain',
    { newcomer: true, goods: ({ eurPerKg }) => eurPerKg > 80 },
    (draft) => {
      return {
        subject: draft.truth.relation.buyer.name,
        changed: `a new trader, ${paperIn(draft, 'invoice').fields.total}`,
      };
    },
    LEARNT,
  ),
  ...one(
    'G5',
    'subtle',
    { newcomer: true, goods: ({ eurPerKg }) => eurPerKg > 13 && eurPerKg < 80 },
    (draft) => {
      if (Number(paperIn(draft, 'invoice').fields.total) < 150_000) return null;
      return {
        subject: draft.truth.relation.buyer.name,
        changed: `a new trader, ${paperIn(draft, 'invoice').fields.total}`,
      };
    },
    LEARNT,
  ),
  ...both('G6', {}, (draft, { draw, difficulty }) => {
    const extra = structuredClone(paperIn(draft, 'invoice'));
    const number = `EX-26-${draw.digits(7)}`;
    Object.assign(extra.fields, { invoiceNumber: number, billOfLading: `SWLB26${draw.digits(7)}` });
    extra.fields.containers = difficulty === 'plain' ? [containerNumber('TDWU', draw.digits(6))] : [];
    extra.file = 'invoice-2.pdf';
    draft.papers.push(extra);
    return { subject: number, changed: `invoice ${number} for a shipment that is not here` };
  }),
  ...one('G7', 'plain', {}, (draft, { draw }) => {
    const text = draw.pick(['Cash on delivery', 'Payment in cash to the bearer', 'CASH']);
    paperIn(draft, 'invoice').fields.references.push({ label: 'Terms of payment', value: text });
    return { subject: '', changed: `to be paid: ${text}` };
  }),
  ...one('G7', 'subtle', {}, (draft, { draw, world }) => {
    const payer = world.newRelation(draw).seller.name;
    paperIn(draft, 'invoice').fields.references.push({ label: 'Payer', value: payer });
    return { subject: payer, changed: `paid by ${payer}, a third party` };
  }),
];

function reprice(draft: Draft, factor: number): void {
  const { fields } = paperIn(draft, 'invoice');
  for (const line of fields.lines) {
    line.unitPrice = money(Math.max(0.01, Number(line.unitPrice) * factor));
    line.amount = money((line.quantity ?? 0) * Number(line.unitPrice));
  }
  fields.subtotal = money(sum(fields.lines.map(({ amount }) => Number(amount))));
  fields.total = money(cents(Number(fields.subtotal) + Number(fields.freight ?? 0) + Number(fields.insurance ?? 0)));
}

function knownRelations(past: readonly Draft[], least: number): Relation[] {
  const seen = new Map<Relation, number>();
  for (const { truth } of past) seen.set(truth.relation, (seen.get(truth.relation) ?? 0) + 1);
  return [...seen].filter(([, times]) => times >= least).map(([relation]) => relation);
}

/** Another party in place of one, on every paper. */
export function rename(draft: Draft, from: string, to: { name: string; address: string; country: string }): void {
  const party = { name: to.name, address: to.address, country: to.country };
  for (const paper of draft.papers) {
    if (paper.kind === 'manifest' || paper.kind === 'bill-of-lading') {
      for (const one of paper.fields.consignments) {
        for (const role of ['shipper', 'consignee', 'notify'] as const)
          if (one[role]?.name === from) one[role] = { ...party };
      }
    } else if (paper.kind === 'invoice' || paper.kind === 'packing-list') {
      for (const role of ['seller', 'buyer'] as const)
        if (paper.fields[role]?.name === from) paper.fields[role] = { ...party };
    } else if (paper.kind === 'certificate-of-origin') {
      for (const role of ['exporter', 'consignee'] as const)
        if (paper.fields[role]?.name === from) paper.fields[role] = { ...party };
    } else if (paper.kind === 'dangerous-goods') {
      for (const role of ['shipper', 'consignee'] as const)
        if (paper.fields[role]?.name === from) paper.fields[role] = { ...party };
    }
  }
}
