import { expect, test } from 'vitest';
import { firstParty } from '../../../shared/documents/layout/party-block.ts';
import { layOut } from '../../../shared/documents/papers/paper-text.ts';
import { pageOf } from '../page-of.ts';

const FORM = [
  'Bill to:                         Invoice #:      2025/93169',
  'Estrelar Foods Limited           Date of issue:  21 March 2025',
  '141 Lantern Street               B/L No.:        UFGZ85470455',
  'Grimsby, United Kingdom',
];

test.each([0, 0.000_002, 0.000_004, 0.000_007])(
  'the next label of the line is no name, also %f further right',
  (by) => {
    const page = pageOf(FORM, { reader: 'ocr' });
    const words = page.words.map((word): typeof word => {
      const [x, y, width, height] = word.box;
      return { ...word, box: [x + by, y, width, height] };
    });
    const buyer = firstParty(layOut([{ ...page, words }]).labels, ['buyer']);
    expect(buyer?.name?.value).toBe('Estrelar Foods Limited');
  },
);
