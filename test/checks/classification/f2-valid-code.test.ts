import { describe, expect, it } from 'vitest';
import { f2ValidCode } from '../../../shared/checks/classification/f2-valid-code.ts';
import { seen } from '../../dossier/readings.ts';
import { foundBy, reasonNotExamined } from '../examine.ts';
import { manifestLine } from './coded-goods.ts';

const messages = (hsCode: string) =>
  foundBy(f2ValidCode, { papers: [manifestLine({ hsCode })] }).map(({ message }) => message);

describe('F2: codes that are none', () => {
  it.each([
    ['770110', 'HS 2022 has no heading 7701'],
    ['610999', 'HS 2022 has no subheading 6109.99 under heading 6109'],
    ['851712', 'HS 8517.12 was withdrawn; in its place 8517.13, 8517.14'],
    ['84', 'a code of goods has at least four digits'],
    ['999999', 'HS 2022 has no heading 9999'],
    ['988811', 'chapter 98 is for the use of each country, and no HS code'],
  ])('fires for %s', (code, rule) => {
    expect(messages(code)).toEqual([`HS code ${code} on the manifest: ${rule}.`]);
  });

  it.each(['691200', '6912.00.23', '6109', '6109 10 00 10', '300249', '9801.00.10', '880100'])(
    'is silent for %s',
    (code) => {
      expect(messages(code)).toEqual([]);
    },
  );

  it('asks to verify a code that was read from a picture, unless it was one of the edition before', () => {
    const at = (hsCode: string) => {
      const evidence = { 'consignments[0].goods[0].hsCode': seen(hsCode, 0.9, 'ocr') };
      return foundBy(f2ValidCode, { papers: [manifestLine({ hsCode }, evidence)] })[0]?.certainty;
    };
    expect(at('691201')).toBe('verify');
    expect(at('851712')).toBe('sure');
  });

  it('says so where no goods are coded', () => {
    expect(reasonNotExamined(f2ValidCode, { papers: [manifestLine({ description: 'plates' })] })).not.toBeNull();
  });
});
