import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../infra/local/events/event-pattern.ts';
import { PatternError } from '../../../infra/local/events/pattern-error.ts';

const UPLOAD = {
  version: '0',
  'detail-type': 'Object Created',
  source: 'aws.s3',
  resources: ['arn:aws:s3:::intake'],
  detail: {
    bucket: { name: 'intake' },
    object: { key: 'NLRTM/C-1/papers/manifest.PDF', size: 1024 },
    'source-ip-address': '10.0.0.7',
    reason: 'PutObject',
    note: '',
    owner: null,
    cold: false,
    weights: [1.5, 20],
    stops: [
      { port: 'NLRTM', day: 1 },
      { port: 'DEHAM', day: 2 },
    ],
    empty: [],
  },
};

const detail = (fields: object) => ({ detail: fields });

describe('a pattern', () => {
  it.each<[string, object, boolean]>([
    ['plain values', { source: ['aws.s3'], 'detail-type': ['Object Created'] }, true],
    ['any value of a list', { source: ['aws.ec2', 'aws.s3'] }, true],
    ['all fields', { source: ['aws.s3'], version: ['1'] }, false],
    ['a field of another letter case', { source: ['AWS.S3'] }, false],
    ['an absent field', { region: ['eu-west-1'] }, false],
    ['nested fields', detail({ bucket: { name: ['intake'] } }), true],
    ['an element of an array', { resources: ['arn:aws:s3:::intake'] }, true],
    ['a number', detail({ object: { size: [1024] } }), true],
    ['a number that is text in the event', { version: [0] }, false],
    ['false', detail({ cold: [false] }), true],
    ['null', detail({ owner: [null] }), true],
    ['null where the text is empty', detail({ note: [null] }), false],
    ['empty text', detail({ note: [''] }), true],
    ['a prefix', detail({ object: { key: [{ prefix: 'NLRTM/' }] } }), true],
    ['a prefix in another case', detail({ object: { key: [{ prefix: { 'equals-ignore-case': 'nlrtm/' } }] } }), true],
    ['a suffix', detail({ object: { key: [{ suffix: '.pdf' }] } }), false],
    ['a suffix in another case', detail({ object: { key: [{ suffix: { 'equals-ignore-case': '.pdf' } }] } }), true],
    ['text in another case', detail({ reason: [{ 'equals-ignore-case': 'PUTOBJECT' }] }), true],
    ['a wildcard', detail({ object: { key: [{ wildcard: '*/papers/*' }] } }), true],
    ['another wildcard', detail({ object: { key: [{ wildcard: '*/scans/*' }] } }), false],
    ['a wildcard whose ends would overlap', detail({ reason: [{ wildcard: 'PutObj*bject' }] }), false],
    ['a wildcard without asterisk', detail({ reason: [{ wildcard: 'Put' }] }), false],
    ['an asterisk by itself', detail({ reason: [{ wildcard: '*' }] }), true],
    ['an escaped asterisk', detail({ reason: [{ wildcard: 'Put\\*' }] }), false],
    ['anything but a text', detail({ reason: [{ 'anything-but': 'CopyObject' }] }), true],
    ['anything but one of some', detail({ reason: [{ 'anything-but': ['CopyObject', 'PutObject'] }] }), false],
    ['anything but a number', detail({ object: { size: [{ 'anything-but': 1024 }] } }), false],
    ['anything but in an absent field', detail({ colour: [{ 'anything-but': 'red' }] }), false],
    ['anything but a prefix', detail({ object: { key: [{ 'anything-but': { prefix: 'DEHAM/' } }] } }), true],
    [
      'anything but some suffixes',
      detail({ object: { key: [{ 'anything-but': { suffix: ['.txt', '.PDF'] } }] } }),
      false,
    ],
    ['anything but a wildcard', detail({ object: { key: [{ 'anything-but': { wildcard: '*/scans/*' } }] } }), true],
    [
      'anything but in any case',
      detail({ reason: [{ 'anything-but': { 'equals-ignore-case': 'putobject' } }] }),
      false,
    ],
    ['a number equal', detail({ object: { size: [{ numeric: ['=', 1024] }] } }), true],
    ['a number in a range', detail({ object: { size: [{ numeric: ['>', 0, '<=', 1024] }] } }), true],
    ['a number out of a range', detail({ object: { size: [{ numeric: ['>=', 0, '<', 1024] }] } }), false],
    ['any number of an array', detail({ weights: [{ numeric: ['>', 10] }] }), true],
    ['numeric for text', { version: [{ numeric: ['=', 0] }] }, false],
    ['an address in a block', detail({ 'source-ip-address': [{ cidr: '10.0.0.0/24' }] }), true],
    ['an address outside a block', detail({ 'source-ip-address': [{ cidr: '10.0.1.0/24' }] }), false],
    ['a present field', detail({ reason: [{ exists: true }] }), true],
    ['a present field that is absent', detail({ colour: [{ exists: true }] }), false],
    ['an absent field', detail({ colour: [{ exists: false }] }), true],
    ['an absent field below an absent one', detail({ paint: { colour: [{ exists: false }] } }), true],
    ['an absent field that is present', detail({ reason: [{ exists: false }] }), false],
    ['a field that is an empty array as absent', detail({ empty: [{ exists: false }] }), true],
    ['an object as no value', detail({ bucket: [{ exists: true }] }), false],
    ['either a value or absence', detail({ colour: ['red', { exists: false }] }), true],
    ['one element of an array of objects', detail({ stops: { port: ['DEHAM'], day: [2] } }), true],
    ['fields of different elements', detail({ stops: { port: ['DEHAM'], day: [1] } }), false],
    ['absence in every element', detail({ stops: { day: [{ exists: false }] } }), false],
    [
      '$or by its second',
      detail({ $or: [{ reason: ['CopyObject'] }, { object: { size: [{ numeric: ['>', 1] }] } }] }),
      true,
    ],
    ['$or by none', detail({ $or: [{ reason: ['CopyObject'] }, { cold: [true] }] }), false],
    ['$or and a field beside it', { source: ['x'], $or: [{ version: ['0'] }, { version: ['1'] }] }, false],
    ['absence within $or', { $or: [{ colour: [{ exists: false }] }, { source: ['x'] }] }, true],
  ])('matches by %s', (_, pattern, expected) => {
    expect(compilePattern(pattern)(UPLOAD)).toBe(expected);
  });

  it.each<[string, unknown]>([
    ['no object', ['x']],
    ['empty', {}],
    ['a bare value', { source: 'aws.s3' }],
    ['an empty list', { source: [] }],
    ['an empty object within', { detail: {} }],
    ['an unknown comparison', { source: [{ like: 'x' }] }],
    ['two comparisons in one', { source: [{ prefix: 'a', suffix: 'b' }] }],
    ['a prefix that is a number', { source: [{ prefix: 1 }] }],
    ['two asterisks in a row', { source: [{ wildcard: 'a**b' }] }],
    ['a stray backslash', { source: [{ wildcard: 'a\\b' }] }],
    ['a mixed anything-but', { source: [{ 'anything-but': ['a', 1] }] }],
    ['anything-but numeric', { source: [{ 'anything-but': { numeric: ['=', 1] } }] }],
    ['numeric without bound', { source: [{ numeric: ['>'] }] }],
    ['numeric upside down', { source: [{ numeric: ['<', 5, '>', 1] }] }],
    ['numeric beyond the range', { source: [{ numeric: ['<', 6_000_000_000] }] }],
    ['exists with text', { source: [{ exists: 'yes' }] }],
    ['a wrong block', { source: [{ cidr: '10.0.0.0/40' }] }],
    ['$or with one alternative', { $or: [{ source: ['x'] }] }],
    ['a nested list', { source: [['x']] }],
  ])('is refused when it is or has %s', (_, pattern) => {
    expect(() => compilePattern(pattern)).toThrow(PatternError);
  });

  it('names the place of what is wrong', () => {
    expect(() => compilePattern({ detail: { object: { key: [{ like: 'x' }] } } })).toThrow(
      "the event pattern is not valid at detail.object.key: there is no comparison 'like'",
    );
  });

  it('takes no longer for a hostile text', () => {
    const test = compilePattern({ key: [{ wildcard: `${'*a'.repeat(50)}*b` }] });
    expect(test({ key: 'a'.repeat(200_000) })).toBe(false);
  });
});
