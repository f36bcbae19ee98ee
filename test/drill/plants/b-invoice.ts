import { firstOf, paperIn, papersIn, transportIn } from '../papers/draft.ts';
import { money } from '../papers/trade.ts';
import { dayAfter, instantOn } from '../world/calendar.ts';
import { firmName } from '../world/names.ts';
import { both, earlier, one, type Plant } from './plant.ts';

export const invoicePlants: readonly Plant[] = [
  ...both('B1', { papers: ['packing-list'], lines: 1 }, (draft, { draw, difficulty }) => {
    const { fields } = paperIn(draft, 'packing-list');
    const line = firstOf(fields.lines);
    const before = line.packages ?? 0;
    const less =
      difficulty === 'plain'
        ? Math.max(3, Math.round(before * draw.between(0.1, 0.3)))
        : Math.max(1, Math.round(before * 0.01));
    line.packages = Math.max(1, before - less);
    fields.totalPackages = line.packages;
    if (line.packages === before) return null;
    return { subject: '', changed: `${before} packages, ${line.packages} on the packing list` };
  }),
  ...both('B2', {}, (draft, { draw, difficulty }) => {
    const { fields } = paperIn(draft, 'invoice');
    const before = Number(fields.total);
    const share = difficulty === 'plain' ? draw.between(0.08, 0.3) : draw.between(0.004, 0.012);
    fields.total = money(before * (1 + (draw.chance(0.5) ? share : -share)));
    fields.subtotal = fields.freight === null && fields.insurance === null ? fields.total : null;
    return { subject: fields.invoiceNumber ?? '', changed: `total ${fields.total} in place of ${money(before)}` };
  }),
  ...one('B3', 'plain', { relation: ({ incoterm }) => incoterm === 'FOB' || incoterm === 'EXW' }, (draft) => {
    const { fields } = paperIn(draft, 'invoice');
    fields.freight = money(draft.truth.freight);
    fields.insurance = money(draft.truth.insurance);
    fields.total = money(Number(fields.subtotal) + draft.truth.freight + draft.truth.insurance);
    for (const { fields: transport } of transportIn(draft))
      for (const one of transport.consignments) one.freightTerms = 'prepaid';
    return { subject: '', changed: `${fields.incoterm} with freight prepaid and charged` };
  }),
  ...one('B3', 'subtle', { relation: ({ incoterm }) => incoterm === 'CIF' || incoterm === 'CFR' }, (draft) => {
    const { fields } = paperIn(draft, 'invoice');
    for (const { fields: transport } of transportIn(draft))
      for (const one of transport.consignments) one.freightTerms = 'collect';
    return { subject: '', changed: `${fields.incoterm} with freight collect` };
  }),
  ...both('B4', {}, (draft, { draw, difficulty }) => {
    const { fields } = paperIn(draft, 'invoice');
    const before = fields.buyer?.name ?? '';
    const [stem = '', ...rest] = before.split(' ');
    const name =
      difficulty === 'plain'
        ? firmName(draw, 'NL', 'trading')
        : [stem, draw.pick(['Participaties', 'Vastgoed', 'Energie']), rest.at(-1)].join(' ');
    if (name === before) return null;
    fields.buyer = {
      name,
      address: difficulty === 'plain' ? 'Elders 4, 0000 ZZ Hulst' : (fields.buyer?.address ?? null),
      country: 'NL',
    };
    for (const { fields: list } of papersIn(draft, 'packing-list')) list.buyer = fields.buyer;
    return { subject: name, changed: `buyer ${name} in place of ${before}` };
  }),
  ...both('B5', { papers: ['certificate-of-origin'] }, (draft, { draw, difficulty }) => {
    const { fields } = paperIn(draft, 'certificate-of-origin');
    const country = draw.pick(
      ['CN', 'VN', 'TR', 'BR', 'TH', 'EG'].filter((one) => one !== draft.truth.relation.loading.country),
    );
    if (difficulty === 'plain') fields.originCountry = country;
    for (const line of difficulty === 'plain' ? fields.lines : fields.lines.slice(0, 1)) line.originCountry = country;
    return {
      subject: country,
      changed: `certified origin ${country}, invoiced ${draft.truth.relation.loading.country}`,
    };
  }),
  ...both('B6', {}, (draft, { draw, difficulty }) => {
    const { fields } = paperIn(draft, 'invoice');
    fields.issueDate = dayAfter(draft.truth.onBoard, difficulty === 'plain' ? draw.int(12, 25) : draw.int(5, 7));
    return { subject: '', changed: `invoice of ${fields.issueDate}, on board ${draft.truth.onBoard}` };
  }),
  ...one(
    'B7',
    'plain',
    {},
    (draft, { past, draw }) => {
      const other = earlier(past, draw, (one) => papersIn(one, 'invoice').length > 0);
      if (other === null) return null;
      const theirs = paperIn(other, 'invoice');
      Object.assign(paperIn(draft, 'invoice'), {
        fields: structuredClone(theirs.fields),
        bytesOf: theirs.bytesOf ?? `${other.truth.reference} ${theirs.file}`,
      });
      return { subject: '', changed: `the invoice file of ${other.truth.reference}` };
    },
    40,
  ),
  ...one(
    'B7',
    'subtle',
    {},
    (draft, { past, draw }) => {
      const seller = draft.truth.relation.seller.name;
      const other = earlier(
        past,
        draw,
        (one) => one.truth.relation.seller.name === seller && papersIn(one, 'invoice').length > 0,
      );
      const number = other && paperIn(other, 'invoice').fields.invoiceNumber;
      if (other === null || number === null) return null;
      paperIn(draft, 'invoice').fields.invoiceNumber = number;
      for (const { fields } of papersIn(draft, 'packing-list')) fields.invoiceNumber = number;
      for (const { fields } of papersIn(draft, 'certificate-of-origin')) fields.invoices = [number];
      return { subject: number, changed: `invoice number ${number} of ${other.truth.reference} again` };
    },
    400,
  ),
  ...both('B8', {}, (draft, { difficulty }) => {
    const invoice = paperIn(draft, 'invoice');
    const made = instantOn(draft.truth.invoiceDate, 600);
    const later = instantOn(dayAfter(draft.truth.arrival, -1), 1300);
    invoice.metadata =
      difficulty === 'plain'
        ? { producer: 'Adobe Photoshop', creator: 'Adobe Photoshop', createdAt: made, modifiedAt: later, saves: 3 }
        : { producer: 'Ledger Export 4.1', creator: 'Ledger', createdAt: made, modifiedAt: later, saves: 2 };
    return {
      subject: '',
      changed: `the invoice's file was saved ${invoice.metadata.saves} times, last by ${invoice.metadata.producer}`,
    };
  }),
];
