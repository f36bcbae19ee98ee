import { paperIn, transportIn } from '../papers/draft.ts';
import { rename } from './g-value.ts';
import type { Listed } from './listed.ts';
import { both, earlier, type Plant } from './plant.ts';

/** Parties and a vessel of the sample watchlists, which are invented. */
export function watchlistPlants(listed: Listed): readonly Plant[] {
  return [
    ...both('K1', {}, (draft, { draw, difficulty }) => {
      const name = draw.pick(listed.firms);
      const printed = difficulty === 'plain' ? name : misspelt(name);
      rename(draft, draft.truth.relation.buyer.name, {
        name: printed,
        address: 'Postbus 12, 0000 AA Rotterdam',
        country: 'NL',
      });
      return { subject: printed, changed: `the buyer is ${printed}, listed as ${name}` };
    }),
    ...both('K2', { papers: ['bill-of-lading'] }, (draft, { difficulty }) => {
      const { name, imo } = listed.vessel;
      for (const { fields } of transportIn(draft))
        fields.vessel = { name: difficulty === 'plain' ? name : fields.vessel.name, imo };
      return { subject: imo, changed: `vessel ${imo}${difficulty === 'plain' ? '' : ' under another name'}` };
    }),
    // No origin alone is under embargo at this port: subtle is a place in words, and a heading that the law names.
    ...both('K3', { papers: ['manifest'] }, (draft, { draw, difficulty }) => {
      if (difficulty === 'plain') {
        for (const { fields } of transportIn(draft)) fields.portOfLoading = 'KPNAM';
        return { subject: 'KP', changed: 'loaded at KPNAM' };
      }
      if (draw.chance(0.5)) {
        for (const { fields } of transportIn(draft)) fields.placeOfReceipt = 'NAMPO, NORTH KOREA';
        return { subject: 'KP', changed: 'received at Nampo' };
      }
      const { fields } = paperIn(draft, 'invoice');
      const [line] = fields.lines;
      if (line === undefined) return null;
      line.originCountry = 'RU';
      line.hsCode = '720839';
      return { subject: 'RU 720839', changed: 'steel of Russian origin on the invoice' };
    }),
    ...both(
      'K4',
      {},
      (draft, { past, draw, difficulty }) => {
        const other = earlier(
          past,
          draw,
          ({ truth }) => truth.relation.seller.name !== draft.truth.relation.seller.name,
        );
        if (other === null) return null;
        const { fields } = paperIn(draft, 'invoice');
        const theirs = other.truth.relation.seller;
        if (difficulty === 'plain')
          fields.identifiers = [
            { kind: 'telephone', value: theirs.telephone },
            { kind: 'account', value: theirs.account },
          ];
        else
          fields.identifiers = [
            { kind: 'telephone', value: draft.truth.relation.seller.telephone },
            { kind: 'account', value: theirs.account },
          ];
        return {
          subject: '',
          changed: `account of ${theirs.name} on an invoice of ${draft.truth.relation.seller.name}`,
        };
      },
      80,
    ),
  ];
}

function misspelt(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return [first.length > 5 ? first.slice(0, 3) + first[4] + first[3] + first.slice(5) : `${first}e`, ...rest].join(' ');
}
