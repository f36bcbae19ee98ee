import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { ApiProblem } from '../../../functions/console/client/problem.ts';
import { problemText } from '../../../functions/console/language/problem-text.ts';
import { LANGUAGES, speak } from '../../../functions/console/language/words.ts';
import { taskRefusalSchema } from '../../../shared/cases/task-refused.ts';

const functions = fileURLToPath(new URL('../../../functions', import.meta.url));
const SERVED = ['review', 'show-page', 'take-uploads', 'export-case'];
/** Answers to what the console never asks for, or which the view that asks says in words of its own. */
const ELSEWHERE = [
  ...['agency.unknown', 'handover.refused', 'export.too-large', 'edition.unknown', 'drill.too-late'],
  ...['profile.busy', 'case.not-failed', 'upload.part'],
  ...['draft.newer', 'match.unknown', 'page.unknown', 'document.unreadable'],
];

/** The codes by which the API refuses, as its sources name them. */
const refusals = [
  ...SERVED.flatMap((folder) =>
    globSync(`${folder}/**/*.ts`, { cwd: functions }).flatMap((file) => {
      const source = readFileSync(join(functions, file), 'utf8');
      return [...source.matchAll(/\(\s*[45]\d\d,\s*'([a-z-]+\.[a-z-]+)'|code: '([a-z-]+\.[a-z-]+)', message/g)].map(
        ([, thrown, told]) => thrown ?? told ?? '',
      );
    }),
  ),
  ...['correction.value', 'correction.printed', 'correction.path', 'internal'],
  ...taskRefusalSchema.options,
];
const codes = [...new Set(refusals)].filter((code) => !ELSEWHERE.includes(code)).sort();

afterEach(() => speak('en'));

test('the sources name refusals', () => {
  expect(codes).toEqual(expect.arrayContaining(['case.closed', 'request.too-many', 'stored.invalid', 'staff.absent']));
  expect(ELSEWHERE.filter((code) => !refusals.includes(code))).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(codes)('%s has words of its own', async (code) => {
    await speak(language);
    const other = problemText(new ApiProblem(409, 'no.such-code', 'MESSAGE')).replace('MESSAGE', '');

    const text = problemText(new ApiProblem(409, code, 'MESSAGE'));

    expect(text).not.toContain(other);
    expect(text.includes('MESSAGE')).toBe(code === 'request.invalid');
  });

  test.each(['staff.absent', 'staff.at-capacity'])('%s is said of whom the task was to go to', async (code) => {
    await speak(language);

    expect(problemText(new ApiProblem(409, code, '', { staff: 'officer-ben' }))).toContain('officer-ben');
  });
});
