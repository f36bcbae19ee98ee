import { describe, expect, it } from 'vitest';
import { j3PrintedZone as j3 } from '../../../shared/checks/identity/j3-printed-zone.ts';
import type { PrintedZone } from '../../../shared/documents/identity-fields.ts';
import { identity, seen } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const zone = {
  mrz: {
    format: 'TD3' as const,
    lines: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    checks: { number: true, birthDate: true, expiryDate: true, composite: true },
  },
  ...{ surname: 'ERIKSSON', givenNames: 'ANNA MARIA', number: 'L898902C3', birthDate: '1974-08-12', sex: 'F' as const },
};
const nothing: PrintedZone = {
  ...{ surname: null, givenNames: null, number: null, nationality: null, birthDate: null, sex: null, expiryDate: null },
};
const passport = (printed: Partial<PrintedZone>, more = {}, evidence = {}) =>
  identity({ ...zone, ...more, printed: { ...nothing, ...printed } }, evidence);

describe('J3: print against zone', () => {
  it('fires where another name is printed, with both', () => {
    const [one] = foundBy(j3, { papers: [passport({ surname: 'LINDQVIST' })] });
    expect(one?.message).toBe('passport.png: the surname is printed as “LINDQVIST”, but the zone says “ERIKSSON”.');
    expect(one).toMatchObject({ subject: 'passport.png', certainty: 'likely' });
    expect(one?.evidence).toHaveLength(2);
  });

  it('makes one finding of all that differs', () => {
    const [one] = foundBy(j3, {
      papers: [passport({ surname: 'LINDQVIST', birthDate: '1980-01-01', number: 'X1234567' })],
    });
    expect(one?.evidence).toHaveLength(6);
  });

  it('is silent about accents and their spellings, cut names, and words for a nationality', () => {
    const said = (surname: string, inZone: string) =>
      foundBy(j3, { papers: [passport({ surname }, { surname: inZone })] });
    expect(said('Müller', 'MUELLER')).toEqual([]);
    expect(said('Ångström', 'AANGSTROEM')).toEqual([]);
    expect(said("O'Neill-Smith", 'ONEILL SMITH')).toEqual([]);
    expect(said('Papadimitropoulos', 'PAPADIMITROPOU')).toEqual([]);
    expect(foundBy(j3, { papers: [passport({ nationality: 'UTOPIAN' }, { nationality: 'UTO' })] })).toEqual([]);
  });

  it('is silent about a letter misread in a picture, and asks about a date that may be', () => {
    expect(
      foundBy(j3, {
        papers: [passport({ surname: 'ER1KSSON' }, {}, { 'printed.surname': seen('ER1KSSON', 0.9, 'ocr') })],
      }),
    ).toEqual([]);
    const evidence = { 'printed.birthDate': seen('12 08 1974', 0.6, 'ocr') };
    expect(gist(foundBy(j3, { papers: [passport({ birthDate: '1974-08-19' }, {}, evidence)] }))).toEqual([
      'passport.png: default, verify',
    ]);
  });

  it('says so where one of the two was not read', () => {
    expect(reasonNotExamined(j3, { papers: [passport({})] })).not.toBeNull();
    expect(reasonNotExamined(j3, { papers: [passport({ surname: 'X' }, { mrz: null })] })).not.toBeNull();
  });
});
