import { describe, expect, it } from 'vitest';
import { containerCheckDigit, isContainerNumber } from '../../../shared/checks/container-number.ts';
import { c2ContainerCheckDigit } from '../../../shared/checks/transport/c2-container-check-digit.ts';
import { consignment, container, invoice, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const manifest = (number: string | null, evidence = {}) =>
  transportPaper([consignment({ containers: [container({ number })] })], { evidence });

describe('C2: the check digit of container numbers', () => {
  it.each(['CSQU3054383', 'HLXU2008419', 'ABCU0000070'])('holds for %s', (number) => {
    expect(isContainerNumber(number)).toBe(true);
    expect(foundBy(c2ContainerCheckDigit, { papers: [manifest(number)] })).toEqual([]);
  });

  it('fires once for a number on several papers, showing each and the digit by the rule', () => {
    const [one, ...more] = foundBy(c2ContainerCheckDigit, {
      papers: [manifest('CSQU3054384'), invoice({ containers: ['CSQU 305438-4'] })],
    });
    expect(more).toEqual([]);
    expect(one?.message).toBe('Container number CSQU3054384 ends in check digit 4, but ISO 6346 gives 3.');
    expect(one?.certainty).toBe('sure');
    expect(one?.evidence.map(({ source, text }) => [source, text])).toEqual([
      ['paper', 'CSQU3054384'],
      ['paper', 'CSQU 305438-4'],
      ['register', '3'],
    ]);
  });

  it('asks to verify what came from optical reading', () => {
    const evidence = { 'consignments[0].containers[0].number': seen('CSQU3054384', 0.95, 'ocr') };
    expect(gist(foundBy(c2ContainerCheckDigit, { papers: [manifest('CSQU3054384', evidence)] }))).toEqual([
      'CSQU3054384: default, verify',
    ]);
  });

  it('names a number that is none', () => {
    expect(foundBy(c2ContainerCheckDigit, { papers: [manifest('CSQ3054383')] })[0]?.message).toContain(
      'is not of the form',
    );
    expect(containerCheckDigit('CSQ')).toBeNull();
  });

  it('says so where no paper states a number', () => {
    expect(reasonNotExamined(c2ContainerCheckDigit, { papers: [manifest(null)] })).toBe(
      'no paper states a container number',
    );
  });
});
