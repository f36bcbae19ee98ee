import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../shared/checks/check.ts';
import { j5NumberOfAnother as j5 } from '../../../shared/checks/identity/j5-number-of-another.ts';
import { identity, seen } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const document = (given = {}, evidence = {}, file = 'passport.png') =>
  identity(
    { number: 'L898902C3', surname: 'ERIKSSON', givenNames: 'ANNA MARIA', birthDate: '1974-08-12', ...given },
    evidence,
    file,
  );
const sighting = (about: string, birthDate?: string): Sighting => ({
  ...{
    caseId: 'NLRTM/OTHER-1',
    kind: 'identity-number',
    value: 'UTO:L898902C3',
    about,
    seenAt: '2026-03-01T00:00:00Z',
  },
  ...(birthDate && { detail: { birthDate } }),
});
const against = (...seenElsewhere: Sighting[]) => gist(foundBy(j5, { papers: [document()], seenElsewhere }));

describe('J5: one number, two persons', () => {
  it('fires with both holders', () => {
    const [one] = foundBy(j5, { papers: [document()], seenElsewhere: [sighting('HOLMKVIST, PIRRAN', '1985-02-03')] });
    expect(one?.message).toContain(
      'number L898902C3 is held by “ERIKSSON, ANNA MARIA”, born 1974-08-12, but in case NLRTM/OTHER-1 by “HOLMKVIST, PIRRAN”, born 1985-02-03',
    );
    expect(one).toMatchObject({ severity: 'critical', certainty: 'likely' });
  });

  it('fires within one case', () => {
    const papers = [
      document(),
      document({ surname: 'HOLMKVIST', givenNames: 'PIRRAN', birthDate: '1985-02-03' }, {}, 'other.png'),
    ];
    expect(foundBy(j5, { papers })).toHaveLength(1);
  });

  it('is silent about the same person, however the name is written', () => {
    expect(against(sighting('ERIKSSON, ANNA MARIA', '1974-08-12'), sighting('Eriksson, Anna', '1974-08-12'))).toEqual(
      [],
    );
    expect(against(sighting('ERIKSSON, ANNA MARIA'), sighting('ERIKSSON, ANNA MARIA', '1974-12-08'))).toEqual([]);
    const other = { ...sighting('HOLMKVIST, PIRRAN', '1985-02-03'), value: 'UTO:X1234567' };
    expect(against(other)).toEqual([]);
  });

  it('asks to verify a name that may have changed, and a number that may be misread', () => {
    expect(against(sighting('HOLMKVIST, ANNA MARIA', '1974-08-12'))).toEqual(['L898902C3: high, verify']);
    const papers = [document({}, { number: seen('L898902C3', 0.5, 'ocr') })];
    expect(gist(foundBy(j5, { papers, seenElsewhere: [sighting('HOLMKVIST, PIRRAN', '1985-02-03')] }))).toEqual([
      'L898902C3: high, verify',
    ]);
  });

  it('asks to verify where the issuer of the number is not known', () => {
    const papers = [
      document({ issuer: null }),
      document({ issuer: null, surname: 'HOLMKVIST', givenNames: 'PIRRAN', birthDate: '1985-02-03' }, {}, 'other.png'),
    ];
    const [one] = foundBy(j5, { papers });
    expect(one).toMatchObject({ severity: 'high', certainty: 'verify' });
    expect(one?.message).toContain('Their issuers are not known');
  });

  it('says so where number or holder is missing', () => {
    expect(reasonNotExamined(j5, { papers: [document({ number: null })] })).not.toBeNull();
    expect(reasonNotExamined(j5, { papers: [document({ surname: null, givenNames: null })] })).not.toBeNull();
  });
});
