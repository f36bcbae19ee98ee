import { expect, test } from 'vitest';
import { evaluateTemplate } from '../../../infra/local/states/expressions.ts';
import type { Json } from '../../../infra/local/states/json.ts';
import { VirtualClock } from '../../../infra/local/states/virtual-clock.ts';

function evaluate(template: Json, input: Json = {}): Promise<Json> {
  const scope = { states: { input, context: {} }, variables: { port: 'NLRTM' } };
  return evaluateTemplate(template, scope, { state: 'Route', field: 'Output' }, new VirtualClock(Date.UTC(2026, 4, 1)));
}

test.each<[string, Json]>([
  ['$partition([1,2,3,4,5], 2)', [[1, 2], [3, 4], [5]]],
  ['$range(0, 10, 5)', [0, 5, 10]],
  ['$range(3, 1, -1)', [3, 2, 1]],
  ['$range(1, 0, 1)', []],
  ['$hash("abc", "SHA-256")', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['$hash("abc", "MD5")', '900150983cd24fb0d6963f7d28e17f72'],
  ['$random(7) = $random(7)', true],
  ['$random(7) != $random(8)', true],
  ['$random() < 1', true],
  ['$length($uuid())', 36],
  ['$uuid() = $uuid()', false],
  ['$parse("{\\"a\\":[1]}").a', [1]],
  ['$now()', '2026-05-01T00:00:00.000Z'],
  ['$now("[Y0001]-[M01]")', '2026-05'],
  ['$millis()', Date.UTC(2026, 4, 1)],
  ['$port', 'NLRTM'],
  ['$states.input.lanes[lane = "goods"].due', 2],
  ['$map($states.input.lanes, function($l) { $l.lane })', ['goods', 'imaging']],
])('%s', async (source, expected) => {
  const input = {
    lanes: [
      { lane: 'goods', due: 2 },
      { lane: 'imaging', due: 3 },
    ],
  };

  expect(await evaluate(`{% ${source} %}`, input)).toEqual(expected);
});

test('only strings between the marks are expressions, however deep they stand', async () => {
  expect(await evaluate({ a: ['{% 1 + 1 %}', '1 + 1', 3, null, { b: '{%true%}' }], c: ' {% 1 %}' })).toEqual({
    a: [2, '1 + 1', 3, null, { b: true }],
    c: ' {% 1 %}',
  });
});

test.each([
  ['$states.input.absent', /'\$states\.input\.absent' specified for the field 'Output' returned nothing/],
  ['1 + "a"', /T2002/],
  ['$error("own words")', /own words/],
  ['function($x) { $x }', /function/],
  ['{"f": $uppercase}', /function/],
  ['$partition([1], 0)', /\$partition/],
  ['$range(1, 5, 0)', /\$range/],
  ['$range(1, 5000, 1)', /more than the 1000/],
  ['$hash("a", "CRC")', /SHA-512/],
  ['$parse("{")', /JSON/],
])('%s is States.QueryEvaluationError and says where', async (source, message) => {
  const evaluating = evaluate(`{% ${source} %}`);

  await expect(evaluating).rejects.toMatchObject({ error: 'States.QueryEvaluationError' });
  await expect(evaluating).rejects.toThrow(message);
  await expect(evaluating).rejects.toThrow(/'Route'/);
});
