import { describe, expect, it } from 'vitest';
import { coursesOf, USUAL_ALARM } from '../../../functions/console/scan/portal/course.ts';
import { i11RadiationAlarm } from '../../../shared/checks/scans/i11-radiation-alarm.ts';
import { dualEnergyScan } from './sample-scans.ts';

describe('the course of a portal’s counts', () => {
  it('is one for each kind of detector, with background, alarm limit and the highest rate', async () => {
    const [portal] = (await dualEnergyScan('DUAL')).view.portals;
    if (portal === undefined) throw new Error('no portal');
    const [gamma, neutron] = coursesOf(portal.portal);
    expect(gamma).toMatchObject({ kind: 'gamma', background: 400, threshold: 800, most: { rate: 2820, atS: 1 } });
    expect(gamma?.times).toEqual([0, 1, 2]);
    expect(neutron).toMatchObject({ kind: 'neutron', threshold: 6, rates: [2, 2, 2] });
  });

  it('leaves out what was not measured, and has no course where only totals were given', async () => {
    const [portal] = (await dualEnergyScan('DUAL')).view.portals;
    if (portal === undefined) throw new Error('no portal');
    const totals = { ...portal.portal, profile: [], neutronCps: null, neutronMostCps: null };
    expect(coursesOf(totals)).toMatchObject([{ kind: 'gamma', times: [], mean: totals.gammaCps }]);
  });

  it('is held against the limits that check I11 usually has', () => {
    const { gamma, neutron } = i11RadiationAlarm.thresholds ?? {};
    expect([gamma?.usual, neutron?.usual]).toEqual([USUAL_ALARM.gammaTimesBackground, USUAL_ALARM.neutronCps]);
  });
});
