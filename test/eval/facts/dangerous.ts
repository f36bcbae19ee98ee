import type { Batch } from '../labelled-paper.ts';

/** Entries of the dangerous goods list as declarations print them: UN number, proper shipping name, class, group, flash point. */
export interface DangerousWare {
  unNumber: string;
  name: string;
  hazardClass: string;
  packingGroup: 'I' | 'II' | 'III';
  flashPointC: number | null;
}

/** UN Model Regulations; the names are printed in English on sea papers everywhere. Flash points are those of the wares. */
export const DANGEROUS_WARES: Record<Batch, readonly DangerousWare[]> = {
  first: [
    { unNumber: '1090', name: 'ACETONE', hazardClass: '3', packingGroup: 'II', flashPointC: -18 },
    { unNumber: '1263', name: 'PAINT', hazardClass: '3', packingGroup: 'III', flashPointC: 27 },
    { unNumber: '1830', name: 'SULPHURIC ACID', hazardClass: '8', packingGroup: 'II', flashPointC: null },
    {
      unNumber: '2014',
      name: 'HYDROGEN PEROXIDE, AQUEOUS SOLUTION',
      hazardClass: '5.1',
      packingGroup: 'II',
      flashPointC: null,
    },
    { unNumber: '1170', name: 'ETHANOL SOLUTION', hazardClass: '3', packingGroup: 'II', flashPointC: 13 },
  ],
  second: [
    { unNumber: '1219', name: 'ISOPROPANOL', hazardClass: '3', packingGroup: 'II', flashPointC: 12 },
    { unNumber: '1824', name: 'SODIUM HYDROXIDE SOLUTION', hazardClass: '8', packingGroup: 'II', flashPointC: null },
    { unNumber: '1866', name: 'RESIN SOLUTION', hazardClass: '3', packingGroup: 'III', flashPointC: 31 },
    { unNumber: '1486', name: 'POTASSIUM NITRATE', hazardClass: '5.1', packingGroup: 'III', flashPointC: null },
    {
      unNumber: '2811',
      name: 'TOXIC SOLID, ORGANIC, N.O.S.',
      hazardClass: '6.1',
      packingGroup: 'III',
      flashPointC: null,
    },
  ],
  third: [
    { unNumber: '1294', name: 'TOLUENE', hazardClass: '3', packingGroup: 'II', flashPointC: 4 },
    { unNumber: '1789', name: 'HYDROCHLORIC ACID', hazardClass: '8', packingGroup: 'II', flashPointC: null },
    { unNumber: '1133', name: 'ADHESIVES', hazardClass: '3', packingGroup: 'III', flashPointC: 34 },
    { unNumber: '1942', name: 'AMMONIUM NITRATE', hazardClass: '5.1', packingGroup: 'III', flashPointC: null },
    {
      unNumber: '3077',
      name: 'ENVIRONMENTALLY HAZARDOUS SUBSTANCE, SOLID, N.O.S.',
      hazardClass: '9',
      packingGroup: 'III',
      flashPointC: null,
    },
  ],
  'held-out': [
    { unNumber: '1230', name: 'METHANOL', hazardClass: '3', packingGroup: 'II', flashPointC: 11 },
    {
      unNumber: '1993',
      name: 'FLAMMABLE LIQUID, N.O.S. (XYLENE)',
      hazardClass: '3',
      packingGroup: 'III',
      flashPointC: 25,
    },
    { unNumber: '1760', name: 'CORROSIVE LIQUID, N.O.S.', hazardClass: '8', packingGroup: 'III', flashPointC: null },
    { unNumber: '1490', name: 'POTASSIUM PERMANGANATE', hazardClass: '5.1', packingGroup: 'II', flashPointC: null },
    { unNumber: '1593', name: 'DICHLOROMETHANE', hazardClass: '6.1', packingGroup: 'III', flashPointC: null },
  ],
};
