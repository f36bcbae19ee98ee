import { describe, expect, it } from 'vitest';
import { h2Detour as h2 } from '../../../shared/checks/routing/h2-detour.ts';
import { consignment, container, equipmentReport, reported, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
const paper = (portOfLoading: string) =>
  transportPaper([consignment({ billOfLading: 'BL1', containers: [container({ number: NUMBER })] })], {
    header: { portOfLoading, portOfDischarge: 'NLRTM' },
  });
const stowed = (portOfLoading: string, event: 'on-board' | 'gate-out' = 'on-board') =>
  equipmentReport({
    place: portOfLoading,
    containers: [reported({ number: NUMBER, event, ...(event === 'on-board' && { portOfLoading }) })],
  });

describe('H2: a way that does not pay', () => {
  it('asks about a detour, with the distances', () => {
    const [one] = foundBy(h2, { papers: [paper('TRIZM'), stowed('AEJEA')] });
    expect(one?.message).toMatch(/from TRIZM to NLRTM by way of AEJEA: at least [\d,]+ km where [\d,]+ km would do/);
    expect(one).toMatchObject({ certainty: 'verify' });
    expect(one?.evidence).toHaveLength(4);
  });

  it('is silent about hubs on the way', () => {
    for (const [from, hub] of [
      ['VNSGN', 'SGSIN'],
      ['KEMBA', 'AEJEA'],
      ['TNRDS', 'MTMAR'],
      ['ECGYE', 'PABLB'],
      ['BDCGP', 'LKCMB'],
    ] as const)
      expect(foundBy(h2, { papers: [paper(from), stowed(hub)] }), from).toEqual([]);
  });

  it('takes no gate on shore for a port of call', () => {
    expect(reasonNotExamined(h2, { papers: [paper('TRIZM'), stowed('AEJEA', 'gate-out')] })).not.toBeNull();
  });

  it('moves with the limits that a port sets', () => {
    const profile = { H2: { thresholds: { ratio: 1.1, extraKm: 500 } } };
    expect(gist(foundBy(h2, { papers: [paper('KEMBA'), stowed('AEJEA')], profile }))).toEqual([
      `${NUMBER}: default, verify`,
    ]);
  });

  it('says so where no report names another port', () => {
    expect(reasonNotExamined(h2, { papers: [paper('TRIZM'), stowed('TRIZM')] })).not.toBeNull();
    expect(reasonNotExamined(h2, { papers: [paper('TRIZM')] })).not.toBeNull();
  });
});
