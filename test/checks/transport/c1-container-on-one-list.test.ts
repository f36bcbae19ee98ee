import { describe, expect, it } from 'vitest';
import { c1ContainerOnOneList as c1 } from '../../../shared/checks/transport/c1-container-on-one-list.ts';
import { consignment, container, equipmentReport, reported, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const [ONE, TWO, THREE] = ['CSQU3054383', 'HLXU2008419', 'ABCU0000070'];
const paper = (kind: 'manifest' | 'bill-of-lading', numbers: string[], header = {}, evidence = {}) =>
  transportPaper([consignment({ billOfLading: 'BL1', containers: numbers.map((number) => container({ number })) })], {
    ...{ kind, header, evidence },
  });
const stowed = (
  numbers: string[],
  event: 'on-board' | 'to-load' | 'gate-in' = 'on-board',
  billOfLading: string | null = null,
) =>
  equipmentReport({
    vessel: { name: 'SALTWHISTLE LARK', imo: null, callSign: null },
    voyage: '041W',
    containers: numbers.map((number) => reported({ number, event, billOfLading })),
  });

describe('C1: a container on one list and not on the other', () => {
  it('fires both ways between manifest and bill, with both sides', () => {
    const found = foundBy(c1, { papers: [paper('manifest', [ONE, TWO]), paper('bill-of-lading', [ONE, THREE])] });
    expect(gist(found)).toEqual([`${TWO}: critical, likely`, `${THREE}: critical, likely`]);
    expect(found[0]?.message).toBe(`Container ${TWO} stands on the manifest, but not on the bill of lading.`);
    expect(found[0]?.evidence).toHaveLength(2);
  });

  it('is silent where both name the same, whatever the order and the separators', () => {
    const papers = [paper('manifest', [ONE, TWO]), paper('bill-of-lading', [TWO, 'CSQU 305438-3'])];
    expect(foundBy(c1, { papers })).toEqual([]);
  });

  it('makes one request to verify of a number that may be misread', () => {
    const evidence = { 'consignments[0].containers[0].number': seen('CSQU3O54388', 0.9, 'ocr') };
    const found = foundBy(c1, {
      papers: [paper('manifest', [ONE]), paper('bill-of-lading', ['CSQU3054388'], {}, evidence)],
    });
    expect(gist(found)).toEqual([`${ONE}: high, verify`]);
    expect(found[0]?.misreadChance).toBeGreaterThan(0.5);
  });

  it('asks to verify where not all of the other paper could be read', () => {
    const partial = paper('bill-of-lading', [ONE]);
    partial.reading.partial = true;
    expect(gist(foundBy(c1, { papers: [paper('manifest', [ONE, TWO]), partial] }))).toEqual([
      `${TWO}: critical, verify`,
    ]);
  });

  it('finds what the stow plan of the voyage does not have, and asks where it is only a plan', () => {
    const manifest = paper('manifest', [ONE, TWO], { voyage: '041W', vessel: { name: 'Saltwhistle Lark', imo: null } });
    expect(gist(foundBy(c1, { papers: [manifest, stowed([ONE, THREE])] }))).toEqual([`${TWO}: critical, likely`]);
    expect(gist(foundBy(c1, { papers: [manifest, stowed([ONE, THREE], 'to-load')] }))).toEqual([
      `${TWO}: critical, verify`,
    ]);
  });

  it('expects no gate report to name all, and leaves alone the other containers of a ship', () => {
    const manifest = paper('manifest', [ONE, TWO]);
    expect(reasonNotExamined(c1, { papers: [manifest, stowed([ONE], 'gate-in')] })).not.toBeNull();
    expect(foundBy(c1, { papers: [manifest, stowed([ONE, TWO, THREE])] })).toEqual([]);
  });

  it('finds a container that a report puts under our bill', () => {
    const found = foundBy(c1, { papers: [paper('manifest', [ONE]), stowed([ONE, TWO], 'gate-in', 'BL1')] });
    expect(gist(found)).toEqual([`${TWO}: critical, likely`]);
  });

  it('tells of many together', () => {
    const many = Array.from({ length: 40 }, (_, index) => `ABCU${String(1_000_000 + index * 10)}`);
    const found = foundBy(c1, { papers: [paper('manifest', [ONE, ...many]), paper('bill-of-lading', [ONE])] });
    expect(found).toHaveLength(11);
    expect(found[10]?.message).toContain('So do 29 more');
  });

  it('says so where there is one list only', () => {
    expect(reasonNotExamined(c1, { papers: [paper('manifest', [ONE])] })).toContain('no consignment');
    expect(reasonNotExamined(c1, { papers: [paper('manifest', [ONE]), paper('bill-of-lading', [])] })).not.toBeNull();
  });
});
