import { describe, expect, it } from 'vitest';
import { d4Weighbridge } from '../../../shared/checks/weight/d4-weighbridge.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { BOX, manifestOf, reportOf } from './weighed-containers.ts';

const examine = (vgmKg: number, grossKg: number, event: 'gate-in' | 'loaded' = 'gate-in') =>
  gist(foundBy(d4Weighbridge, { papers: [manifestOf({ vgmKg }), reportOf({ grossKg, event })] }));

describe('D4: verified gross mass against the weighbridge', () => {
  it('fires with both weights', () => {
    const papers = [manifestOf({ vgmKg: 14_000 }), reportOf({ grossKg: 24_000, event: 'gate-in' })];
    const [one] = foundBy(d4Weighbridge, { papers });
    expect(one).toMatchObject({ subject: BOX, certainty: 'likely' });
    expect(one?.message).toContain('on the manifest is 14,000 kg, but the gate weighed 24,000 kg');
  });

  it('is silent up to 750 kg, or five in a hundred', () => {
    expect(examine(10_000, 10_750)).toEqual([]);
    expect(examine(10_000, 10_760)).toHaveLength(1);
    expect(examine(20_000, 21_000)).toEqual([]);
    expect(examine(20_000, 18_900)).toHaveLength(1);
  });

  it('asks to verify where the chassis or the container explains the difference', () => {
    expect(examine(20_000, 26_000)).toEqual([`${BOX}: default, verify`]);
    expect(examine(20_000, 17_700)).toEqual([`${BOX}: default, verify`]);
  });

  it('says so where no gate weighed', () => {
    const papers = [manifestOf({ vgmKg: 20_000 }), reportOf({ grossKg: 26_000, event: 'loaded' })];
    expect(reasonNotExamined(d4Weighbridge, { papers })).not.toBeNull();
  });
});
