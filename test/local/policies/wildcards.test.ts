import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesArn, matchesWildcards } from '../../../infra/local/policies/wildcards.ts';

/** The same by a regular expression: obviously right, and quadratic or worse on hostile patterns. */
function naive(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[^]*')
    .replace(/\?/g, '[^]');
  return new RegExp(`^${source}$`).test(text);
}

describe('wildcards', () => {
  it('match as the obvious regular expression does', () => {
    const letters = fc.stringMatching(/^[ab*?.]{0,8}$/);
    fc.assert(
      fc.property(letters, letters, (pattern, text) => matchesWildcards(pattern, text) === naive(pattern, text)),
    );
  });

  it('take no more than a moment on a hostile pattern', () => {
    expect(matchesWildcards(`${'*a'.repeat(2_000)}b`, 'a'.repeat(20_000))).toBe(false);
  });
});

describe('ARN patterns', () => {
  it.each([
    ['*', 'arn:aws:s3:::bucket/key', true],
    ['arn:aws:s3:::bucket/*', 'arn:aws:s3:::bucket/a/b:c', true],
    ['arn:aws:s3:::bucket/*', 'arn:aws:s3:::bucket', false],
    ['arn:aws:s3:::buck?t', 'arn:aws:s3:::bucket', true],
    ['arn:aws:sqs:*:000000000000:papers', 'arn:aws:sqs:eu-west-1:000000000000:papers', true],
    ['arn:aws:sqs:*:papers', 'arn:aws:sqs:eu-west-1:000000000000:papers', false],
    [
      'arn:aws:dynamodb:eu-west-1:000000000000:table/T',
      'arn:aws:dynamodb:eu-west-1:000000000000:table/T/index/q',
      false,
    ],
    ['arn:aws:s3:::Bucket', 'arn:aws:s3:::bucket', false],
  ])('%s on %s: %s', (pattern, arn, matches) => {
    expect(matchesArn(pattern, arn)).toBe(matches);
  });
});
