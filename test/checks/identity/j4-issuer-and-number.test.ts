import { describe, expect, it } from 'vitest';
import { j4IssuerAndNumber as j4 } from '../../../shared/checks/identity/j4-issuer-and-number.ts';
import { identity, seen } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const mrz = {
  format: 'TD3' as const,
  lines: [],
  checks: { number: true, birthDate: true, expiryDate: true, composite: true },
};
const passport = (given: Parameters<typeof identity>[0], evidence = {}) => identity({ mrz, ...given }, evidence);

describe('J4: issuer and number', () => {
  it('fires on a code that nobody bears', () => {
    const [one] = foundBy(j4, { papers: [passport({ issuer: 'QQX', number: 'L898902C3' })] });
    expect(one?.message).toContain('the issuer “QQX” in the machine-readable zone is no code');
    expect(one?.certainty).toBe('likely');
  });

  it('asks to verify a code that may be misread', () => {
    const found = foundBy(j4, {
      papers: [passport({ issuer: 'UT0', number: 'L898902C3' }, { issuer: seen('UT0', 0.9, 'mrz') })],
    });
    expect(gist(found)).toEqual(['passport.png: default, verify']);
    expect(found[0]?.message).toContain('UTO misread');
  });

  it.each([['00000000'], ['123456789'], ['AB123456'], ['L8'], ['ABCDEFG']])('fires on the number %s', (number) => {
    expect(gist(foundBy(j4, { papers: [passport({ number })] }))).toEqual(['passport.png number: default, likely']);
  });

  it('is silent about real forms, the codes of ICAO and of Germany, and about print without a zone', () => {
    for (const issuer of ['UTO', 'NLD', 'D', 'GBD', 'XXA', 'EUE'])
      expect(foundBy(j4, { papers: [passport({ issuer, number: 'L898902C3' })] }), issuer).toEqual([]);
    expect(foundBy(j4, { papers: [identity({ issuer: 'Utopia', number: '4471902' })] })).toEqual([]);
    expect(foundBy(j4, { papers: [passport({ nationality: 'Utopian', number: '12345' })] })).toEqual([]);
  });

  it('asks to verify a number read with doubt, and says so where there is none', () => {
    const papers = [passport({ number: '00000000' }, { number: seen('O0000000', 0.4, 'ocr') })];
    expect(gist(foundBy(j4, { papers }))).toEqual(['passport.png number: default, verify']);
    expect(reasonNotExamined(j4, { papers: [identity()] })).not.toBeNull();
  });
});
