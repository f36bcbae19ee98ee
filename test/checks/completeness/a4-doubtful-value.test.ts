import { describe, expect, it } from 'vitest';
import { a4DoubtfulValue as a4 } from '../../../shared/checks/completeness/a4-doubtful-value.ts';
import { consignment, container, goods, invoice, party, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const at = 'consignments[0]';
const manifest = (evidence = {}, kind: 'manifest' | 'bill-of-lading' = 'manifest', grossKg = 9640) =>
  transportPaper(
    [
      consignment({
        consignee: party('Ostervale Lines'),
        containers: [container({ number: 'CSQU3054383', seals: ['EU772104'] })],
        goods: [goods({ grossKg })],
      }),
    ],
    { evidence, kind },
  );
const doubtful = {
  [`${at}.goods[0].grossKg`]: seen('9 6A0', 0.6, 'ocr'),
  [`${at}.containers[0].seals[0]`]: seen('EU772l04', 0.7, 'ocr'),
};

describe('A4: a needed value read with doubt', () => {
  it('makes one request a paper', () => {
    const found = foundBy(a4, { papers: [manifest(doubtful)] });
    expect(gist(found)).toEqual(['manifest.pdf: default, verify']);
    expect(found[0]?.message).toContain('seal “EU772104”, gross weight “9640” could not be read with certainty');
    expect(found[0]?.evidence).toHaveLength(3);
  });

  it('is silent about what another paper states too, the same or not: that is compared', () => {
    expect(foundBy(a4, { papers: [manifest(doubtful), manifest({}, 'bill-of-lading')] })).toEqual([]);
    expect(foundBy(a4, { papers: [manifest(doubtful), manifest({}, 'bill-of-lading', 9840)] })).toEqual([]);
  });

  it('is silent at the floor, and about what proves itself', () => {
    expect(foundBy(a4, { papers: [manifest({ [`${at}.goods[0].grossKg`]: seen('9640', 0.8, 'ocr') })] })).toEqual([]);
    expect(foundBy(a4, { papers: [manifest({ [`${at}.containers[0].number`]: seen('C', 0.3, 'ocr') })] })).toEqual([]);
  });

  it('says so where nothing needed was read', () => {
    expect(reasonNotExamined(a4, { papers: [] })).not.toBeNull();
    expect(reasonNotExamined(a4, { papers: [invoice()] })).not.toBeNull();
  });
});
