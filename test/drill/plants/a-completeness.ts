import { type Draft, paperIn, transportIn } from '../papers/draft.ts';
import { dayAfter, instantOn } from '../world/calendar.ts';
import { both, one, type Plant } from './plant.ts';

const VAGUE = {
  plain: ['GENERAL CARGO', 'FAK', 'FREIGHT ALL KINDS', 'SAID TO CONTAIN GOODS', 'VARIOUS MERCHANDISE'],
  subtle: [
    'SPARE PARTS AND ACCESSORIES',
    'HOUSEHOLD ITEMS, MIXED',
    'PLASTIC PRODUCTS',
    'MACHINE PARTS',
    'CONSUMER GOODS AS PER INVOICE',
  ],
};

export const completenessPlants: readonly Plant[] = [
  ...one('A1', 'plain', { papers: ['manifest', 'bill-of-lading'] }, (draft) => {
    draft.papers = draft.papers.filter(({ kind }) => kind !== 'invoice');
    return { subject: 'invoice', changed: 'the invoice was not filed' };
  }),
  ...one('A1', 'subtle', {}, (draft) => {
    draft.scans = [];
    return { subject: 'scan', changed: 'no scan was filed' };
  }),
  ...one('A2', 'plain', {}, (draft, { draw }) => {
    const blank = draw.pick(['shipper', 'consignee'] as const);
    unmistakable(draft);
    for (const { fields } of transportIn(draft)) for (const one of fields.consignments) one[blank] = null;
    return { subject: '', changed: `no ${blank} on the transport papers` };
  }),
  ...one('A2', 'subtle', {}, (draft, { draw }) => {
    const blank = draw.pick(['voyage', 'portOfDischarge', 'grossKg', 'number'] as const);
    unmistakable(draft);
    for (const { fields } of transportIn(draft)) {
      if (blank === 'voyage' || blank === 'portOfDischarge') fields[blank] = null;
      for (const { containers, goods } of fields.consignments) {
        if (blank === 'grossKg') for (const one of [...containers, ...goods]) one.grossKg = null;
        if (blank === 'number') for (const one of containers) one.number = null;
      }
    }
    // What another paper states is not blank.
    if (blank === 'grossKg') draft.papers = draft.papers.filter(({ kind }) => kind !== 'packing-list');
    return { subject: '', changed: `no ${blank} on the transport papers` };
  }),
  ...both('A3', { lines: 1 }, (draft, { draw, difficulty }) => {
    const text = draw.pick(VAGUE[difficulty]);
    for (const { fields } of transportIn(draft)) {
      for (const { goods } of fields.consignments)
        for (const line of goods) Object.assign(line, { description: text, hsCode: null });
    }
    return { subject: text, changed: `described as ${text}` };
  }),
  ...both('A5', { papers: ['manifest'], medium: 'structured' }, (draft, { difficulty }) => {
    const { fields } = paperIn(draft, 'manifest');
    fields.issueDate = dayAfter(draft.truth.onBoard, difficulty === 'plain' ? 4 : 1);
    return { subject: '', changed: `manifest issued ${fields.issueDate}, on board ${draft.truth.onBoard}` };
  }),
  ...one('A6', 'plain', {}, (draft) => {
    for (const { fields } of transportIn(draft)) {
      for (const consignment of fields.consignments) {
        consignment.consignee = { name: 'TO ORDER', address: null, country: null };
        consignment.notify = null;
      }
    }
    return { subject: '', changed: 'to order, with nobody to notify' };
  }),
  ...one('A6', 'subtle', {}, (draft) => {
    for (const { fields } of transportIn(draft)) {
      for (const consignment of fields.consignments) consignment.consignee = consignment.notify;
    }
    return { subject: draft.truth.relation.forwarder.name, changed: 'the forwarder is consignee and notify party' };
  }),
  ...both('A4', { papers: ['bill-of-lading'], medium: 'ocr' }, (draft, { draw, difficulty }) => {
    // No other paper says the same.
    draft.papers = draft.papers.filter(({ kind }) => kind === 'bill-of-lading' || kind === 'invoice');
    const bill = paperIn(draft, 'bill-of-lading');
    const path = draw.pick(['consignments[0].goods[0].grossKg', 'consignments[0].containers[0].seals[0]']);
    bill.doubted = { path, confidence: difficulty === 'plain' ? draw.between(0.3, 0.5) : draw.between(0.68, 0.76) };
    return { subject: '', changed: `${path} of the bill read at ${bill.doubted.confidence.toFixed(2)}` };
  }),
  ...both('A7', { scans: true }, (draft, { draw, difficulty }) => {
    const invoice = paperIn(draft, 'invoice');
    const before = structuredClone(invoice.fields);
    const other = draw.pick(['Household goods', 'Plastic chairs', 'Steel shelves']);
    for (const line of before.lines) {
      if (difficulty === 'plain') Object.assign(line, { description: other, hsCode: '940370' });
      else line.quantity = Math.round((line.quantity ?? 0) * 0.9);
    }
    invoice.earlier = { fields: before, receivedAt: invoice.receivedAt };
    invoice.receivedAt = instantOn(dayAfter(draft.truth.arrival, 1), 900);
    return {
      subject: '',
      changed: `the invoice was changed after the case was selected: ${difficulty === 'plain' ? 'other goods' : 'another quantity'}`,
    };
  }),
];

/** On a picture a blank cannot be told from a value that was lost in reading, if another paper has it. */
function unmistakable(draft: Draft): void {
  for (const paper of transportIn(draft)) if (paper.medium === 'ocr') paper.medium = 'text-layer';
}
