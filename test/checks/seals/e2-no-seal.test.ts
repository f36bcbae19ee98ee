import { describe, expect, it } from 'vitest';
import { e2NoSeal as e2 } from '../../../shared/checks/seals/e2-no-seal.ts';
import { consignment, container, equipmentReport, reported, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const [ONE, TWO] = ['CSQU3054383', 'HLXU2008419'];
const paper = (...containers: Parameters<typeof container>[0][]) =>
  transportPaper([consignment({ billOfLading: 'BL1', containers: containers.map((one) => container(one)) })]);
const sealed = { number: ONE, empty: false, seals: ['EU772104'] };
const bare = { number: TWO, empty: false };

describe('E2: a full container without seal', () => {
  it('fires where others of the consignment have one', () => {
    const found = foundBy(e2, { papers: [paper(sealed, bare)] });
    expect(gist(found)).toEqual([`${TWO}: medium, likely`]);
    expect(found[0]?.message).toBe(
      `Container ${TWO} is full, but no paper names a seal for it. Others of the same consignment have one.`,
    );
  });

  it('is silent where any source names a seal', () => {
    const report = equipmentReport({ containers: [reported({ number: TWO, event: 'gate-in', seals: ['HL1'] })] });
    expect(foundBy(e2, { papers: [paper(sealed, bare), report] })).toEqual([]);
  });

  it('asks to verify where no seal is printed at all, or not all was read', () => {
    expect(gist(foundBy(e2, { papers: [paper(bare)] }))).toEqual([`${TWO}: low, verify`]);
    const partial = paper(sealed, bare);
    partial.reading.partial = true;
    expect(gist(foundBy(e2, { papers: [partial] }))).toEqual([`${TWO}: low, verify`]);
  });

  it('asks none of empties, open tops and flats', () => {
    for (const given of [{ empty: true }, { sizeType: '22U1', empty: false }, { sizeType: '42P3', empty: false }, {}])
      expect(reasonNotExamined(e2, { papers: [paper({ number: ONE, ...given })] })).not.toBeNull();
  });
});
