import { describe, expect, it } from 'vitest';
import { readCondition } from '../../../infra/local/policies/conditions.ts';
import { Facts, type RequestContext } from '../../../infra/local/policies/context-keys.ts';

type Case = [operator: string, key: string, values: string[], context: RequestContext, holds: boolean];

const rule = 'arn:aws:events:eu-west-1:000000000000:rule/papers';

/** From the IAM user guide's pages on condition operators and on set operators. */
const cases: Case[] = [
  ['StringEquals', 's3:prefix', ['a', 'b'], { 's3:prefix': 'b' }, true],
  ['StringEquals', 's3:prefix', ['a'], { 's3:prefix': 'A' }, false],
  ['StringEquals', 's3:prefix', ['a'], { 'S3:Prefix': 'a' }, true],
  ['StringEquals', 's3:prefix', ['a'], {}, false],
  ['StringEqualsIfExists', 's3:prefix', ['a'], {}, true],
  ['StringEqualsIfExists', 's3:prefix', ['a'], { 's3:prefix': 'b' }, false],
  ['StringEqualsIgnoreCase', 's3:prefix', ['a'], { 's3:prefix': 'A' }, true],
  ['StringNotEquals', 's3:prefix', ['a', 'b'], { 's3:prefix': 'b' }, false],
  ['StringNotEquals', 's3:prefix', ['a', 'b'], { 's3:prefix': 'c' }, true],
  ['StringNotEquals', 's3:prefix', ['a'], {}, true],
  ['StringNotEqualsIgnoreCase', 's3:prefix', ['a'], { 's3:prefix': 'A' }, false],
  ['StringLike', 's3:prefix', ['NLRTM/*'], { 's3:prefix': 'NLRTM/C1/papers' }, true],
  ['StringLike', 's3:prefix', ['NL?TM'], { 's3:prefix': 'NLRTM' }, true],
  ['StringEquals', 's3:prefix', ['NL*'], { 's3:prefix': 'NLRTM' }, false],
  ['StringNotLike', 's3:prefix', ['NL*'], { 's3:prefix': 'NLRTM' }, false],
  ['NumericLessThan', 's3:TlsVersion', ['1.2'], { 's3:TlsVersion': '1.1' }, true],
  ['NumericLessThan', 's3:TlsVersion', ['1.2'], { 's3:TlsVersion': '1.3' }, false],
  ['NumericLessThan', 's3:TlsVersion', ['1.2'], {}, false],
  ['NumericGreaterThanEquals', 's3:max-keys', ['10'], { 's3:max-keys': '10' }, true],
  ['NumericNotEquals', 's3:max-keys', ['10'], { 's3:max-keys': '10.0' }, false],
  ['DateLessThan', 'aws:CurrentTime', ['2026-11-22T00:00:00Z'], { 'aws:CurrentTime': '2026-11-21T23:59:59Z' }, true],
  ['DateGreaterThan', 'aws:CurrentTime', ['1700000000'], { 'aws:CurrentTime': '2026-11-21T23:59:59Z' }, true],
  ['Bool', 'aws:SecureTransport', ['false'], { 'aws:SecureTransport': 'true' }, false],
  ['Bool', 'aws:SecureTransport', ['True'], { 'aws:SecureTransport': 'true' }, true],
  ['Bool', 'aws:SecureTransport', ['false'], {}, false],
  ['BoolIfExists', 'aws:SecureTransport', ['false'], {}, true],
  ['IpAddress', 'aws:SourceIp', ['10.0.0.0/8'], { 'aws:SourceIp': '10.1.2.3' }, true],
  ['NotIpAddress', 'aws:SourceIp', ['10.0.0.0/8'], { 'aws:SourceIp': '10.1.2.3' }, false],
  ['IpAddress', 'aws:SourceIp', ['2001:db8::/32'], { 'aws:SourceIp': '2001:db8::1' }, true],
  ['ArnEquals', 'aws:SourceArn', ['arn:aws:events:*:000000000000:rule/*'], { 'aws:SourceArn': rule }, true],
  ['ArnLike', 'aws:SourceArn', ['arn:aws:events:*:rule/papers:*'], { 'aws:SourceArn': rule }, false],
  ['ArnNotLike', 'aws:SourceArn', ['arn:aws:events:*:*:rule/other'], { 'aws:SourceArn': rule }, true],
  ['ArnEquals', 'aws:SourceArn', [rule], {}, false],
  ['Null', 'aws:SourceArn', ['true'], {}, true],
  ['Null', 'aws:SourceArn', ['false'], {}, false],
  ['Null', 'aws:SourceArn', ['false'], { 'aws:SourceArn': rule }, true],
  ['ForAllValues:StringEquals', 'dynamodb:LeadingKeys', ['a', 'b'], { 'dynamodb:LeadingKeys': ['a', 'b'] }, true],
  ['ForAllValues:StringEquals', 'dynamodb:LeadingKeys', ['a'], { 'dynamodb:LeadingKeys': ['a', 'c'] }, false],
  ['ForAllValues:StringEquals', 'dynamodb:LeadingKeys', ['a'], {}, true],
  ['ForAnyValue:StringLike', 'dynamodb:LeadingKeys', ['a*'], { 'dynamodb:LeadingKeys': ['b', 'ab'] }, true],
  ['ForAnyValue:StringLike', 'dynamodb:LeadingKeys', ['a*'], { 'dynamodb:LeadingKeys': [] }, false],
  ['ForAnyValue:StringNotEquals', 'dynamodb:LeadingKeys', ['a'], { 'dynamodb:LeadingKeys': ['a', 'b'] }, true],
  ['ForAllValues:StringNotEquals', 'dynamodb:LeadingKeys', ['a'], { 'dynamodb:LeadingKeys': ['a', 'b'] }, false],
  [
    'StringEquals',
    'kms:EncryptionContext:aws:s3:arn',
    ['arn:aws:s3:::b'],
    { 'kms:EncryptionContext:aws:s3:arn': 'arn:aws:s3:::b' },
    true,
  ],
];

describe('a condition', () => {
  it.each(cases)('%s on %s of %j given %j: %s', (operator, key, values, context, holds) => {
    expect(readCondition(operator, key, values)(new Facts(context))).toBe(holds);
  });

  it.each([
    ['StringEqual', 's3:prefix', ['a'], 'the condition operator StringEqual is not known here'],
    ['BinaryEquals', 's3:prefix', ['YQ=='], 'the condition operator BinaryEquals is not known here'],
    ['StringEquals', 'aws:PrincipalOrgID', ['o-1'], 'the condition key aws:PrincipalOrgID is not known here'],
    ['StringEquals', 's3:prefix', [`\${aws:username}`], 'policy variables are not known here'],
    ['NumericEquals', 's3:max-keys', ['ten'], 'ten is not a number'],
    ['Bool', 'aws:SecureTransport', ['yes'], 'yes is neither true nor false'],
    ['ArnLike', 'aws:SourceArn', ['papers'], 'papers is not an ARN'],
    ['ArnLike', 'aws:SourceArn', ['arn:aws:events:eu-west-1:*'], 'arn:aws:events:eu-west-1:* is not an ARN'],
    ['StringEquals', 'dynamodb:LeadingKeys', ['a'], 'needs ForAllValues: or ForAnyValue: before it'],
    ['NullIfExists', 's3:prefix', ['true'], 'not known here'],
    ['StringEquals', 's3:prefix', [], 'has no values'],
  ])('%s on %s of %j is refused', (operator, key, values, message) => {
    expect(() => readCondition(operator, key, values)).toThrow(message);
  });
});
