import { describe, expect, it } from 'vitest';
import { dateAt, j2IdentityDates } from '../../../shared/checks/identity/j2-identity-dates.ts';
import { identity, seen } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const passport = (birthDate: string | null, expiryDate: string | null, evidence = {}) =>
  identity({ birthDate, expiryDate }, evidence);

describe('J2: dates of identity documents, on 2026-05-10', () => {
  it('fires when the document has expired', () => {
    const [one] = foundBy(j2IdentityDates, { papers: [passport('1980-02-03', '2026-05-09')] });
    expect(one?.message).toBe('passport.png: the document expired on 2026-05-09; the examination is of 2026-05-10.');
    expect(one?.certainty).toBe('sure');
    expect(one?.evidence.map(({ source, text }) => [source, text])).toEqual([
      ['paper', '2026-05-09'],
      ['register', '2026-05-10'],
    ]);
  });

  it('is silent on the last day of validity', () => {
    expect(foundBy(j2IdentityDates, { papers: [passport('1980-02-03', '2026-05-10')] })).toEqual([]);
  });

  it('takes the day at the port, not in Greenwich', () => {
    expect(dateAt('2026-05-10T23:00:00Z', 'Europe/Amsterdam')).toBe('2026-05-11');
    expect(dateAt('2026-05-10T03:00:00Z', 'America/Los_Angeles')).toBe('2026-05-09');
  });

  it.each([
    ['2030-01-01', '2031-01-01', 'born 2030-01-01, which is after'],
    ['1990-01-01', '1990-01-01', 'on or before the date of birth'],
    ['1901-01-01', '2030-01-01', 'over 120 years ago'],
    ['1990-01-01', '2090-01-01', 'over 50 years ahead'],
  ])('asks to verify the impossible: born %s, expires %s', (birth, expiry, says) => {
    expect(foundBy(j2IdentityDates, { papers: [passport(birth, expiry)] })[0]).toMatchObject({
      certainty: 'verify',
      message: expect.stringContaining(says),
    });
  });

  it('asks to verify a date that was read with doubt', () => {
    expect(
      gist(
        foundBy(j2IdentityDates, {
          papers: [passport(null, '2020-01-01', { expiryDate: seen('2020-01-01', 0.5, 'ocr') })],
        }),
      ),
    ).toEqual(['passport.png: default, verify']);
  });

  it('says so where no date was read', () => {
    expect(reasonNotExamined(j2IdentityDates, { papers: [passport(null, null)] })).not.toBeNull();
  });
});
