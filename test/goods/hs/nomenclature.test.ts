import { describe, expect, it } from 'vitest';
import { Classifier } from '../../../shared/goods/hs/classifier.ts';
import { openIndexFile, writeIndexFile } from '../../../shared/goods/hs/index-file.ts';
import { NomenclatureError, readNomenclature } from '../../../shared/goods/hs/nomenclature.ts';
import { validityOf } from '../../../shared/goods/hs/valid-codes.ts';

/** In UN Comtrade's layout; the wording is invented. */
const FILE = `section,hscode,description,parent,level
I,01,Beasts,TOTAL,2
XVI,84,Engines and contrivances,TOTAL,2
XVI,8413,"Contrivances for moving liquids, whether or not with a gauge",84,4
XVI,841370,"Contrivances; whirling, for liquids",8413,6
XVI,841399,Zweckdings for liquids,8413,6
XX,9699,Glimmerwicks of any make,96,4
`;

describe('the nomenclature as UN Comtrade lays it out', () => {
  it('is read with headings and subheadings, our own words beside the official ones', () => {
    const { headings, passedOver } = readNomenclature(FILE, 2);
    expect(headings.map(({ code, subheadings }) => [code, subheadings.length])).toEqual([
      ['8413', 2],
      ['9699', 0],
    ]);
    expect(headings[0]?.synonyms).toContain('centrifugal');
    expect(headings[1]?.title).toBe('Glimmerwicks of any make');
    expect(passedOver).toBe(2);
  });

  it('is classified by, compiled, and opened again to the same answers', () => {
    const classifier = Classifier.over('test', readNomenclature(FILE, 2).headings);
    const opened = openIndexFile(writeIndexFile(classifier));
    for (const text of ['Centrifugal water pumps', 'zweckdings', 'glimmerwicks']) {
      expect(opened.classify(text)).toEqual(classifier.classify(text));
      expect(opened.classify(text).headings).not.toEqual([]);
    }
    expect(opened.classify('zweckdings').subheadings[0]?.code).toBe('841399');
    expect(validityOf('841399', opened)).toBe('valid');
    expect(validityOf('841381', opened)).toBe('no-subheading');
    expect(validityOf('0901', opened)).toBe('no-heading');
  });

  it.each([
    ['', 'no column'],
    ['a,b\n1,2\n', 'no column hscode, description'],
    ['hscode,description\n8413,Pumps\n', 'too few'],
    ['hscode,description\n841370,Pumps\n8413,Pumps\n', 'comes before its heading 8413'],
    ['hscode,description\n8413,Pumps\n8413,Pumps\n', 'stands there twice'],
    ['hscode,description\n8413,"Pumps\n', 'no table'],
  ])('is refused with the place and the remedy: %j', (text, says) => {
    expect(() => readNomenclature(text)).toThrow(NomenclatureError);
    expect(() => readNomenclature(text)).toThrow(says);
  });

  it('is refused as an index where the file is another, or cut short', () => {
    const bytes = writeIndexFile(Classifier.over('test', readNomenclature(FILE, 2).headings));
    for (const spoilt of [
      new Uint8Array(),
      bytes.slice(0, 40),
      bytes.slice(0, -3),
      new TextEncoder().encode('TWWL and more'),
    ])
      expect(() => openIndexFile(spoilt)).toThrow(NomenclatureError);
  });
});
