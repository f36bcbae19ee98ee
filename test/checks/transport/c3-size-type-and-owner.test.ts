import { describe, expect, it } from 'vitest';
import { c3SizeTypeAndOwner as c3 } from '../../../shared/checks/transport/c3-size-type-and-owner.ts';
import { sizeTypeOf } from '../../../shared/checks/transport/size-type.ts';
import { consignment, container, equipmentReport, reported, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = 'MSCU3054383';
const paper = (kind: 'manifest' | 'bill-of-lading', sizeType: string | null, evidence = {}, number = NUMBER) =>
  transportPaper([consignment({ billOfLading: 'BL1', containers: [container({ number, sizeType })] })], {
    kind,
    evidence,
  });
const both = (a: string | null, b: string | null, evidence = {}) => ({
  papers: [paper('manifest', a, evidence), paper('bill-of-lading', b)],
});

describe('C3: size-type and owner', () => {
  it('fires where length or kind differ', () => {
    const [one] = foundBy(c3, both('22G1', '45G1'));
    expect(one?.message).toBe(
      `Container ${NUMBER} is 22G1 on the manifest, but 45G1 on the bill of lading: 20 against 40 feet long.`,
    );
    expect(gist(foundBy(c3, both('42G1', '42R1')))).toEqual([`${NUMBER}: medium, likely`]);
  });

  it('fires against a report on the container', () => {
    const report = equipmentReport({ containers: [reported({ number: NUMBER, sizeType: '22T1', event: 'gate-in' })] });
    expect(gist(foundBy(c3, { papers: [paper('manifest', '22G1'), report] }))).toEqual([`${NUMBER}: medium, likely`]);
  });

  it('is silent where codes of two manners say the same', () => {
    for (const [a, b] of [
      ['22G1', '22G0'],
      ['22G1', '20GP'],
      ['45G1', '40HC'],
      ['42G1', '4200'],
      ['45R1', '40RH'],
      ['L5G1', '45HC'],
    ] as const) {
      expect(foundBy(c3, both(a, b)), `${a} ${b}`).toEqual([]);
    }
  });

  it('asks to verify a difference of height only, and a misread code', () => {
    expect(gist(foundBy(c3, both('42G1', '45G1')))).toEqual([`${NUMBER}: low, verify`]);
    const evidence = { 'consignments[0].containers[0].sizeType': seen('22U1', 0.5, 'ocr') };
    expect(gist(foundBy(c3, both('22U1', '22G1', evidence)))).toEqual([`${NUMBER}: medium, verify`]);
  });

  it('asks about unknown owners only where a port wants it to', () => {
    const given = { papers: [paper('manifest', '22G1', {}, 'TWTU4102029'), paper('manifest', null, {}, NUMBER)] };
    expect(reasonNotExamined(c3, given)).not.toBeNull();
    const asked = foundBy(c3, { ...given, profile: { C3: { thresholds: { askUnknownOwners: 1 } } } });
    expect(gist(asked)).toEqual(['TWTU4102029 owner: low, verify']);
  });

  it('says so where the size-type stands in one place only, and reads no nonsense', () => {
    expect(reasonNotExamined(c3, both('22G1', null))).toContain('size-type');
    expect([sizeTypeOf('XX'), sizeTypeOf(null), sizeTypeOf('20ZZ')]).toEqual([null, null, null]);
  });
});
