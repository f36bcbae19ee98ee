import { afterEach, expect, test } from 'vitest';
import { speak } from '../../../functions/console/language/words.ts';
import { toldAction, toldDetail } from '../../../functions/console/phrases/told-trail.ts';

afterEach(() => speak('en'));

const DETAIL = { lanes: 'imaging goods', decidedAt: '2026-11-26T21:05:37.331Z', reason: 'other', note: '', by: null };

test('details are told by words, lanes by their names, instants by the clocks of the port', () => {
  expect(toldDetail(DETAIL, 'Europe/Amsterdam').text).toBe(
    'lanes Imaging · Goods, decided at 26 Nov, 22:05 CET, reason another reason',
  );
});

test('details are told in the language shown, what hides in them made visible', async () => {
  await speak('fr');
  const { text, lang } = toldDetail({ decidedAt: '2026-11-26T21:05:37.331Z', what: 'a\u202Eb' }, 'Europe/Amsterdam');

  expect(lang).toBe('fr');
  expect(text).toContain('22:05 CET');
  expect(text).toContain('[U+202E]');
  expect(toldDetail({ reason: 'not-a-match' }, 'UTC').text).toBe('motif pas la même personne');
  expect(toldAction('task claimed').text).toBe('tâche prise');
});
