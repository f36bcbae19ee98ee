import { describe, expect, it } from 'vitest';
import {
  capital,
  english,
  figure,
  filled,
  listed,
  say,
  sentences,
  stated,
  written,
} from '../../shared/language/phrase.ts';
import { phraseSchema } from '../../shared/language/phrase-schema.ts';

describe('a phrase', () => {
  it('is its pattern with numbered holes, so that other languages can order them anew', () => {
    const told = say`Container ${'TWTU4102011'}: ${3} seals on ${say`the manifest`}.`;
    expect(told).toEqual({
      pattern: 'Container {0}: {1} seals on {2}.',
      values: ['TWTU4102011', '3', { pattern: 'the manifest', values: [] }],
    });
    expect(english(told)).toBe('Container TWTU4102011: 3 seals on the manifest.');
    expect(phraseSchema.parse(JSON.parse(JSON.stringify(told)))).toEqual(told);
  });

  it('takes what is put in as it is: a value that looks like a hole is none', () => {
    expect(english(say`“${'{1}'}” and ${'{0}'}`)).toBe('“{1}” and {0}');
    expect(filled('{1} {2}', ['a', '$&'])).toBe('$& {2}');
  });

  it('writes figures by the rules of the language', () => {
    expect(english(say`${figure(18_450.55)} kg`)).toBe('18,450.6 kg');
    expect(english(figure(0.125, 3))).toBe('0.125');
    expect(english(figure(6.1, 2, 2))).toBe('6.10');
    expect(written(figure(18_450.5), 'de')).toBe('18.450,5');
  });

  it('keeps a figure as it is stated, but for its point', () => {
    expect([12.5, 1200, 1200.5].map((value) => english(stated(value)))).toEqual(['12.5', '1200', '1200.5']);
    expect(stated(12.5)).toEqual(figure(12.5, 10));
  });

  it('begins with a capital where the same words stand within a sentence elsewhere', () => {
    const licence = say`arms licence`;
    expect(english(say`${capital(licence)}: ${licence}`)).toBe('Arms licence: arms licence');
    expect(english(capital('arms'))).toBe('Arms');
    expect(phraseSchema.parse(JSON.parse(JSON.stringify(capital(licence))))).toEqual(capital(licence));
  });

  it('leaves out what has nothing to say', () => {
    expect(english(sentences(say`One.`, null, '', say`Two.`))).toBe('One. Two.');
    expect(sentences(null, say`One.`)).toEqual(say`One.`);
    expect(english(sentences())).toBe('');
    expect(english(listed(['a', say`b`]))).toBe('a, b');
  });
});
