import { describe, expect, it } from 'vitest';
import { compileInput, TargetInputError } from '../../../infra/local/events/target-input.ts';

const RULE = { name: 'papers', arn: 'arn:aws:events:eu-west-1:000000000000:rule/papers' };
const EVENT = {
  'detail-type': 'Object Created',
  time: '2026-11-01T00:00:00Z',
  detail: { object: { key: 'a "quoted" key', size: 7 }, list: ['x', 'y'] },
};

describe("a target's payload", () => {
  it('is the event, a constant, or a part of the event', () => {
    expect(JSON.parse(compileInput({})(EVENT, RULE))).toEqual(EVENT);
    expect(compileInput({ input: '{"a":1}' })(EVENT, RULE)).toBe('{"a":1}');
    expect(compileInput({ inputPath: '$.detail.object' })(EVENT, RULE)).toBe(JSON.stringify(EVENT.detail.object));
    expect(compileInput({ inputPath: "$.detail['list'][1]" })(EVENT, RULE)).toBe('"y"');
    expect(compileInput({ inputPath: '$.nowhere' })(EVENT, RULE)).toBe('null');
  });

  it('is a template filled with values, as JSON outside of quotes and as text within', () => {
    const inputTransformer = {
      inputPathsMap: { key: '$.detail.object.key', object: '$.detail.object', type: '$.detail-type', none: '$.no' },
      inputTemplate:
        '{"key":<key>,"text":"<type>: <key><none>","object":<object>,"none":<none>,"rule":<aws.events.rule-name>}',
    };
    expect(JSON.parse(compileInput({ inputTransformer })(EVENT, RULE))).toEqual({
      key: 'a "quoted" key',
      text: 'Object Created: a "quoted" key',
      object: EVENT.detail.object,
      none: null,
      rule: 'papers',
    });
  });

  it('is refused when its path or a name in its template cannot be understood', () => {
    expect(() => compileInput({ inputPath: '$.a[*]' })).toThrow(TargetInputError);
    expect(() => compileInput({ inputTransformer: { inputTemplate: '{"a":<b>}' } })).toThrow(TargetInputError);
  });
});
