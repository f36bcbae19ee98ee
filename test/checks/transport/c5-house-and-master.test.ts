import { describe, expect, it } from 'vitest';
import { c5HouseAndMaster as c5 } from '../../../shared/checks/transport/c5-house-and-master.ts';
import { consignment, goods, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const bill = (
  billOfLading: string,
  grossKg: number | null,
  packages: number,
  masterBill: string | null = null,
  evidence = {},
) =>
  transportPaper(
    [consignment({ billOfLading, masterBill, goods: [goods({ grossKg, packages, packageType: 'CT' })] })],
    { kind: 'bill-of-lading', file: `${billOfLading}.pdf`, evidence },
  );
const papers = (houses: [number, number][], evidence = {}) => [
  bill('M1', 10_000, 100),
  ...houses.map(([kg, packages], index) => bill(`H${index}`, kg, packages, 'M1', evidence)),
];

describe('C5: house bills against their master', () => {
  it('fires where the houses weigh more than the master', () => {
    const [one] = foundBy(c5, {
      papers: papers([
        [6000, 50],
        [5000, 50],
      ]),
    });
    expect(one?.message).toBe('Master bill M1: 10,000 kg, but the 2 house bills below it come to 11,000 kg.');
    expect(one).toMatchObject({ certainty: 'likely', severity: 'medium' });
  });

  it('adds up house bills whose own numbers were not read', () => {
    const unread = ['a.pdf', 'b.pdf'].map((file) =>
      transportPaper([consignment({ masterBill: 'M1', goods: [goods({ grossKg: 5000 })] })], {
        kind: 'bill-of-lading',
        file,
      }),
    );
    expect(foundBy(c5, { papers: [bill('M1', 10_000, 100), ...unread] })).toEqual([]);
  });

  it('fires where the houses hold more packages of one kind', () => {
    expect(
      gist(
        foundBy(c5, {
          papers: papers([
            [6000, 80],
            [4000, 50],
          ]),
        }),
      ),
    ).toEqual(['M1 packages: medium, likely']);
  });

  it('is silent within the rounding, and at its edge', () => {
    expect(
      foundBy(c5, {
        papers: papers([
          [6000, 50],
          [4110, 50],
        ]),
      }),
    ).toEqual([]);
    expect(
      foundBy(c5, {
        papers: papers([
          [6000, 50],
          [4111, 50],
        ]),
      }),
    ).toHaveLength(1);
  });

  it('asks to verify where less than the whole is below the master, or a weight was read with doubt', () => {
    expect(gist(foundBy(c5, { papers: papers([[6000, 50]]) }))).toEqual(['M1 gross weight: low, verify']);
    const evidence = { 'consignments[0].goods[0].grossKg': seen('6000', 0.5, 'ocr') };
    expect(
      gist(
        foundBy(c5, {
          papers: papers(
            [
              [6000, 50],
              [5000, 50],
            ],
            evidence,
          ),
        }),
      ),
    ).toEqual(['M1 gross weight: medium, verify']);
  });

  it('says so where there is no master, or nothing to sum', () => {
    expect(reasonNotExamined(c5, { papers: [bill('H1', 10, 1, 'M1')] })).not.toBeNull();
    expect(reasonNotExamined(c5, { papers: [bill('M1', 10, 1)] })).not.toBeNull();
  });
});
