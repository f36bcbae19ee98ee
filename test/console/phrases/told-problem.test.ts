import { afterEach, expect, test } from 'vitest';
import { speak } from '../../../functions/console/language/words.ts';
import { toldProblem } from '../../../functions/console/phrases/told-problem.ts';

afterEach(() => speak('en'));

test('why a file can’t be read is told by its code', async () => {
  await speak('es');

  expect(toldProblem({ code: 'pdf.encrypted', message: 'the PDF is protected by a password' })).toEqual({
    ...{ lang: 'es', text: 'el PDF está protegido con contraseña: envíelo sin protección' },
  });
});

test('beside a general sentence the place stays, as the server told it', async () => {
  await speak('fr');

  expect(toldProblem({ code: 'json.shape', message: 'at lines[3]: a number is wanted there' }).text).toMatch(
    / \(at lines\[3\]: a number is wanted there\)$/,
  );
});

test('of a code that has no words here, and in English, the message is told as it is', async () => {
  expect(toldProblem({ code: 'pdf.encrypted', message: 'so' })).toEqual({ text: 'so', lang: 'en' });
  await speak('ar');

  expect(toldProblem({ code: 'answer.unknown', message: 'the reader failed' })).toEqual({
    ...{ text: 'the reader failed', lang: 'en' },
  });
});
