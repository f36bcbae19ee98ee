import { firstOf, paperIn, reportsIn, transportIn } from '../papers/draft.ts';
import { dayAfter, localMinute } from '../world/calendar.ts';
import { both, one, type Plant } from './plant.ts';

export const routingPlants: readonly Plant[] = [
  ...one('H1', 'plain', { papers: ['manifest'], reports: ['stow'] }, (draft) => {
    for (const { fields } of transportIn(draft)) fields.placeOfReceipt = 'BRSSZ';
    const { loading } = draft.truth.relation;
    if (loading.country === 'BR') return null;
    return { subject: 'BRSSZ', changed: `received at BRSSZ, loaded at ${loading.code}` };
  }),
  ...one('H1', 'subtle', { papers: ['manifest'] }, (draft) => {
    for (const { fields } of transportIn(draft)) fields.placeOfDelivery = 'USNYC';
    return { subject: 'USNYC', changed: 'delivered at USNYC, discharged at NLRTM' };
  }),
  ...both(
    'H2',
    {
      papers: ['manifest'],
      reports: ['stow'],
      relation: ({ loading }) => loading.country === 'BR' || loading.country === 'TR',
    },
    (draft, { difficulty }) => {
      const far = difficulty === 'plain' ? 'CNSHA' : 'AEJEA';
      for (const { fields } of reportsIn(draft, 'BAPLIE')) {
        fields.place = far;
        for (const box of fields.containers) box.portOfLoading = far;
      }
      return { subject: far, changed: `from ${draft.truth.relation.loading.code} by way of ${far}` };
    },
  ),
  ...one('H3', 'plain', { papers: ['manifest', 'bill-of-lading'] }, (draft, { draw }) => {
    const other = draw.pick(['USNYC', 'AEJEA', 'SGSIN']);
    for (const { fields } of transportIn(draft)) fields.portOfDischarge = other;
    return { subject: other, changed: `discharged at ${other} by the papers, filed at NLRTM` };
  }),
  ...one('H3', 'subtle', { papers: ['manifest', 'bill-of-lading'], medium: 'text-layer' }, (draft, { draw }) => {
    const { loading } = draft.truth.relation;
    const other = draw.pick(
      ['CNSHA', 'BRSSZ', 'ZADUR', 'INNSA'].filter((code) => code.slice(0, 2) !== loading.country),
    );
    paperIn(draft, 'bill-of-lading').fields.portOfLoading = other;
    return { subject: other, changed: `loaded at ${other} by the bill, at ${loading.code} by the manifest` };
  }),
  ...both(
    'H5',
    { papers: ['manifest'], reports: ['loaded'], relation: ({ loading }) => loading.hub !== null },
    (draft, { difficulty }) => {
      const { hub } = draft.truth.relation.loading;
      const [loaded] = reportsIn(draft, 'COARRI');
      if (loaded === undefined || hub === null) return null;
      const days = difficulty === 'plain' ? 70 : 35;
      const arrived = dayAfter(draft.truth.onBoard, -days);
      const discharge = structuredClone(loaded);
      discharge.file = 'coarri-hub-discharge.edi';
      discharge.fields.place = hub;
      for (const [index, box] of discharge.fields.containers.entries())
        Object.assign(box, { event: 'discharged', at: localMinute(arrived, 300 + index) });
      loaded.fields.place = hub;
      for (const [index, box] of loaded.fields.containers.entries())
        Object.assign(box, { at: localMinute(draft.truth.onBoard, 500 + index) });
      draft.papers.push(discharge);
      return { subject: firstOf(draft.truth.containers).box.number, changed: `${days} days at ${hub}` };
    },
  ),
];
