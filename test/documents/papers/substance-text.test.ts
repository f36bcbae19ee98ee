import { describe, expect, test } from 'vitest';
import { type SubstanceText, substanceTextOf } from '../../../shared/documents/papers/substance-text.ts';

function read(lines: string[], options = {}) {
  const read: SubstanceText = substanceTextOf(lines, options);
  return Object.fromEntries(Object.entries(read).flatMap(([name, parsed]) => (parsed ? [[name, parsed.value]] : [])));
}

describe('the particulars of a substance', () => {
  test('are read in the order of the transport document', () => {
    expect(read(['UN 2924, FLAMMABLE LIQUID, CORROSIVE, N.O.S., 3 (8), PG II, (12 °C c.c.), 40 drums'])).toEqual({
      ...{ unNumber: '2924', name: 'FLAMMABLE LIQUID, CORROSIVE, N.O.S.', hazardClass: '3', packingGroup: 'II' },
      ...{ flashPointC: 12, packages: 40, packageType: 'drums' },
    });
  });
  test('are read with words for each, in a sentence', () => {
    const sentence = 'UN 1789 HYDROCHLORIC ACID, IMDG Class 8, PG III, 12 IBC, 3,070.500 KGS gross wgt.';
    expect(read([sentence])).toEqual({
      ...{ unNumber: '1789', name: 'HYDROCHLORIC ACID', hazardClass: '8', packingGroup: 'III' },
      ...{ packages: 12, packageType: 'IBC', grossKg: 3070.5 },
    });
  });
  test('are read from the lines of a cell, of which the packages stand first', () => {
    expect(read(['16 BOXES', 'UN 1950', 'AEROSOLS', 'Cl. 2.1', 'Marine pollutant: no'])).toEqual({
      ...{ unNumber: '1950', name: 'AEROSOLS', hazardClass: '2.1', marinePollutant: false },
      ...{ packages: 16, packageType: 'BOXES' },
    });
  });
  test('are read where the name stands before the number', () => {
    expect(read(['ACETONE, UN 1090, Klasse 3, VG II, Flammpunkt: -18 °C'])).toEqual({
      ...{ unNumber: '1090', name: 'ACETONE', hazardClass: '3', packingGroup: 'II', flashPointC: -18 },
    });
  });
  test('take a packing group whose strokes a recogniser saw as small letters', () => {
    const { packingGroup } = substanceTextOf(['UN 1230, METHANOL, 3, PG Il, (11 °C c.c.)']);
    expect(packingGroup).toMatchObject({ value: 'II', certainty: 0.9 });
  });
  test('take both masses, said before each or behind', () => {
    expect(read(['UN 1090 ACETONE, 3, II, Poids brut 1 204,5 kg, poids net 1 100 kg'])).toMatchObject({
      ...{ grossKg: 1204.5, netKg: 1100 },
    });
    expect(read(['UN 1090 ACETONE, 3, II, 1,204.5 kg gross, 1,100 kg net'])).toMatchObject({
      ...{ grossKg: 1204.5, netKg: 1100 },
    });
  });
  test('are nothing where nobody says which mass it is', () => {
    expect(read(['UN 1090 ACETONE, 3, II, 1,204.5 kg'])).not.toHaveProperty('grossKg');
  });
  test('are read beside a number with a place of its own', () => {
    expect(read(['SULPHURIC ACID', 'Class 8'], { named: true })).toEqual({ name: 'SULPHURIC ACID', hazardClass: '8' });
    expect(read(['PAINT'], { named: true })).toEqual({ name: 'PAINT' });
  });
  test('keep a name that is set in two lines', () => {
    expect(read(['UN 3077, ENVIRONMENTALLY HAZARDOUS SUBSTANCE,', 'SOLID, N.O.S., 9, PG III'])).toMatchObject({
      name: 'ENVIRONMENTALLY HAZARDOUS SUBSTANCE, SOLID, N.O.S.',
    });
  });
});
