import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../shared/checks/check.ts';
import { e3SealSeenBefore as e3 } from '../../../shared/checks/seals/e3-seal-seen-before.ts';
import { consignment, container, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const [ONE, TWO] = ['CSQU3054383', 'HLXU2008419'];
const paper = (seal: string, evidence = {}, ...more: [string, string][]) =>
  transportPaper(
    [
      consignment({
        containers: [[ONE, seal] as [string, string], ...more].map(([number, one]) =>
          container({ number, seals: [one] }),
        ),
      }),
    ],
    { evidence },
  );
const onceSeen = (value: string, about: string): Sighting => ({
  ...{ caseId: 'NLRTM/OTHER-1', kind: 'seal', value, about, seenAt: '2026-02-01T00:00:00Z', detail: { bill: 'BL9' } },
});

describe('E3: a seal seen on another container', () => {
  it('fires with both containers', () => {
    const [one] = foundBy(e3, { papers: [paper('EU-772104')], seenElsewhere: [onceSeen('EU772104', TWO)] });
    expect(one?.message).toBe(
      `Seal EU772104 hangs on container ${ONE} by the manifest, and on container ${TWO} in case NLRTM/OTHER-1.`,
    );
    expect(one).toMatchObject({ severity: 'high', certainty: 'likely' });
    expect(one?.evidence).toHaveLength(2);
  });

  it('fires within one case', () => {
    expect(gist(foundBy(e3, { papers: [paper('EU772104', {}, [TWO, 'EU772104'])] }))).toEqual([
      'EU772104: high, likely',
    ]);
  });

  it('is silent about the same container, even with its number misread, and about what hung on no container', () => {
    const seenElsewhere = [
      onceSeen('EU772104', ONE),
      onceSeen('EU772104', 'C5QU3O54383'),
      onceSeen('EU772104', 'list.pdf'),
    ];
    expect(foundBy(e3, { papers: [paper('EU772104')], seenElsewhere })).toEqual([]);
  });

  it('asks to verify a short number, and one read with doubt', () => {
    expect(gist(foundBy(e3, { papers: [paper('4471')], seenElsewhere: [onceSeen('4471', TWO)] }))).toEqual([
      '4471: medium, verify',
    ]);
    const papers = [paper('EU772104', { 'consignments[0].containers[0].seals[0]': seen('EU772104', 0.5, 'ocr') })];
    expect(gist(foundBy(e3, { papers, seenElsewhere: [onceSeen('EU772104', TWO)] }))).toEqual([
      'EU772104: high, verify',
    ]);
  });

  it('says so where there is no seal', () => {
    expect(reasonNotExamined(e3, { papers: [transportPaper([consignment({})])] })).not.toBeNull();
  });
});
