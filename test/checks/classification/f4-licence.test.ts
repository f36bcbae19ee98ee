import { describe, expect, it } from 'vitest';
import { f4Licence } from '../../../shared/checks/classification/f4-licence.ts';
import { foundBy, gist, reasonNotExamined, unseenBy } from '../examine.ts';
import { invoiceFor, manifestLine } from './coded-goods.ts';

const examine = (description: string | null, hsCode: string | null = null) =>
  gist(foundBy(f4Licence, { papers: [manifestLine({ description, hsCode })] }));

describe('F4: goods that need a licence', () => {
  it('fires where no paper names one', () => {
    const papers = [manifestLine({ description: 'Night vision goggles', hsCode: '900580' })];
    const [one] = foundBy(f4Licence, { papers });
    expect(one).toMatchObject({ subject: 'night vision devices', severity: 'high', certainty: 'likely' });
    expect(one?.message).toBe(
      '“Night vision goggles” on the manifest may be night vision devices, which need an export licence for dual-use goods, but no paper names one.',
    );
  });

  it('is silent where a paper names a licence, and for what only sounds like the goods', () => {
    const named = invoiceFor('Night vision goggles', null, [['Export licence', 'NL-2026-118']]);
    expect(foundBy(f4Licence, { papers: [named] })).toEqual([]);
    expect(unseenBy(f4Licence, { papers: [named] })).toBe(
      'a licence is named; whether it is for night vision devices was not examined',
    );
    expect(examine('Toy handgun of plastic', '950300')).toEqual([]);
    expect(examine('Artificial ivory piano keys')).toEqual([]);
    expect(examine('Centrifugal water pumps', '841370')).toEqual([]);
  });

  it('only asks to verify what no more than the code says', () => {
    expect(examine('sporting goods', '930330')).toEqual(['firearms: medium, verify']);
  });

  it('says so where no paper describes goods', () => {
    expect(reasonNotExamined(f4Licence, { papers: [manifestLine({})] })).not.toBeNull();
  });
});
