import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Policies, type PolicySources } from '../../../infra/local/policies/policies.ts';

const ACCOUNT = '000000000000';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/reader`;
const OTHER = `arn:aws:iam::${ACCOUNT}:role/other`;
const ROOT = `arn:aws:iam::${ACCOUNT}:root`;
const BUCKET = 'arn:aws:s3:::intake';
const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1`;
const QUEUE = `arn:aws:sqs:eu-west-1:${ACCOUNT}:papers`;
const FUNCTION = `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:read`;
const place = { stack: 'data', logicalId: 'Thing', type: 'AWS::Thing' };

type RawStatement = Record<string, unknown>;

/** Policies of two roles: `identity` of the reader, `resource` by ARN. */
function policies(
  identity: RawStatement[],
  resource: Record<string, RawStatement[]> = {},
  rest: Partial<PolicySources> = {},
) {
  const document = (statements: RawStatement[]) => ({ Version: '2012-10-17', Statement: statements });
  const trust = document([
    { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ]);
  return new Policies({
    accountId: ACCOUNT,
    region: 'eu-west-1',
    roles: [
      { name: 'reader', arn: ROLE, trust },
      { name: 'other', arn: OTHER, trust },
    ],
    identityPolicies: identity.length === 0 ? [] : [{ roleName: 'reader', document: document(identity), place }],
    resourcePolicies: Object.entries(resource).map(([resourceArn, statements]) => ({
      resourceArn,
      document: document(statements),
      place,
    })),
    lambdaPermissions: [],
    ...rest,
  });
}

const get = { principal: ROLE, action: 's3:GetObject', resource: `${BUCKET}/a` };
const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: `${BUCKET}/*` };

describe('identity policies', () => {
  it('allow what they name and nothing else', () => {
    const decider = policies([allow]);
    expect(decider.decide(get)).toMatchObject({ allowed: true });
    expect(decider.decide({ ...get, action: 's3:PutObject' })).toEqual({
      allowed: false,
      reason: 'because no identity-based policy allows the s3:PutObject action',
    });
    expect(decider.decide({ ...get, resource: 'arn:aws:s3:::other/a' }).allowed).toBe(false);
    expect(decider.decide({ ...get, principal: OTHER }).allowed).toBe(false);
  });

  it('name actions without regard to case, resources with', () => {
    expect(policies([{ ...allow, Action: 'S3:get*' }]).decide(get).allowed).toBe(true);
    expect(policies([{ ...allow, Resource: 'arn:aws:s3:::Intake/*' }]).decide(get).allowed).toBe(false);
  });

  it('allow all but what NotAction and NotResource name', () => {
    const notAction = policies([{ Effect: 'Allow', NotAction: 's3:Delete*', Resource: '*' }]);
    expect(notAction.decide(get).allowed).toBe(true);
    expect(notAction.decide({ ...get, action: 's3:DeleteObject' }).allowed).toBe(false);
    const notResource = policies([{ Effect: 'Allow', Action: 's3:*', NotResource: `${BUCKET}/secret/*` }]);
    expect(notResource.decide(get).allowed).toBe(true);
    expect(notResource.decide({ ...get, resource: `${BUCKET}/secret/a` }).allowed).toBe(false);
  });

  it('deny before anything allows', () => {
    const decider = policies([allow, { Effect: 'Deny', Action: 's3:*', Resource: `${BUCKET}/a` }], {
      [BUCKET]: [{ ...allow, Principal: { AWS: ROLE } }],
    });
    expect(decider.decide(get)).toEqual({
      allowed: false,
      reason: 'with an explicit deny in an identity-based policy',
    });
  });
});

describe('resource policies', () => {
  it('suffice by themselves within the account when they name the caller', () => {
    const decider = policies([], { [BUCKET]: [{ ...allow, Principal: { AWS: ROLE } }] });
    expect(decider.decide(get).allowed).toBe(true);
    expect(decider.decide({ ...get, principal: OTHER }).allowed).toBe(false);
  });

  it('leave the choice to identity policies when they name the account', () => {
    const byAccount = { [BUCKET]: [{ ...allow, Principal: { AWS: ROOT } }] };
    expect(policies([], byAccount).decide(get).allowed).toBe(false);
    expect(policies([allow], byAccount).decide(get).allowed).toBe(true);
  });

  it('deny everyone, the root user included', () => {
    const decider = policies([allow], {
      [BUCKET]: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [BUCKET, `${BUCKET}/*`] }],
    });
    expect(decider.decide(get)).toEqual({ allowed: false, reason: 'with an explicit deny in a resource-based policy' });
    expect(decider.decide({ ...get, principal: ROOT }).allowed).toBe(false);
  });

  it('that demand TLS let the loopback pass', () => {
    const tls = {
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:*',
      Resource: `${BUCKET}/*`,
      Condition: { Bool: { 'aws:SecureTransport': 'false' }, NumericLessThan: { 's3:TlsVersion': 1.2 } },
    };
    expect(policies([allow], { [BUCKET]: [tls] }).decide(get).allowed).toBe(true);
  });

  it('are all that services have, with the rule they act for as a condition', () => {
    const rule = `arn:aws:events:eu-west-1:${ACCOUNT}:rule/papers`;
    const decider = policies([], {
      [QUEUE]: [
        {
          Effect: 'Allow',
          Principal: { Service: 'events.amazonaws.com' },
          Action: 'sqs:SendMessage',
          Resource: QUEUE,
          Condition: { ArnEquals: { 'aws:SourceArn': rule }, StringEquals: { 'aws:SourceAccount': ACCOUNT } },
        },
      ],
    });
    const send = { principal: 'events.amazonaws.com', action: 'sqs:SendMessage', resource: QUEUE };
    const context = { 'aws:SourceArn': rule, 'aws:SourceAccount': ACCOUNT };
    expect(decider.decide({ ...send, context }).allowed).toBe(true);
    expect(decider.decide({ ...send, context: { ...context, 'aws:SourceArn': `${rule}2` } }).allowed).toBe(false);
    expect(decider.decide({ ...send, principal: 's3.amazonaws.com', context }).allowed).toBe(false);
  });

  it('of functions are made of their permissions, and speak for their versions too', () => {
    const sourceArn = `arn:aws:execute-api:eu-west-1:${ACCOUNT}:api/*/*/cases`;
    const decider = policies(
      [],
      {},
      {
        lambdaPermissions: [
          {
            functionArn: FUNCTION,
            action: 'lambda:InvokeFunction',
            principal: 'apigateway.amazonaws.com',
            sourceArn,
            place,
          },
        ],
      },
    );
    const invoke = { principal: 'apigateway.amazonaws.com', action: 'lambda:InvokeFunction', resource: FUNCTION };
    const from = (path: string) => ({
      'aws:SourceArn': `arn:aws:execute-api:eu-west-1:${ACCOUNT}:api/$default/GET${path}`,
    });
    expect(decider.decide({ ...invoke, context: from('/cases') }).allowed).toBe(true);
    expect(decider.decide({ ...invoke, context: from('/tasks') }).allowed).toBe(false);
  });
});

describe('key policies', () => {
  const decrypt = { principal: ROLE, action: 'kms:Decrypt', resource: KEY };
  const identity = [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: KEY }];
  const delegate = { Effect: 'Allow', Principal: { AWS: ROOT }, Action: 'kms:*', Resource: '*' };

  it('must allow: an identity policy alone does not suffice', () => {
    const decider = policies(identity, { [KEY]: [{ ...delegate, Principal: { AWS: OTHER } }] });
    expect(decider.decide(decrypt)).toEqual({
      allowed: false,
      reason: 'because no resource-based policy allows the kms:Decrypt action',
    });
  });

  it('that name the account leave it to identity policies', () => {
    expect(policies(identity, { [KEY]: [delegate] }).decide(decrypt).allowed).toBe(true);
    expect(policies([], { [KEY]: [delegate] }).decide(decrypt).allowed).toBe(false);
  });

  it('that name the caller suffice, under their conditions', () => {
    const viaS3 = { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' };
    const decider = policies([], {
      [KEY]: [{ ...delegate, Principal: { AWS: ROLE }, Condition: { StringEquals: viaS3 } }],
    });
    expect(decider.decide({ ...decrypt, context: viaS3 }).allowed).toBe(true);
    expect(decider.decide(decrypt).allowed).toBe(false);
  });
});

describe('trust policies', () => {
  it('say which service may act as the role', () => {
    const decider = policies([]);
    expect(decider.mayAssume('lambda.amazonaws.com', ROLE)).toBe(true);
    expect(decider.mayAssume('states.amazonaws.com', ROLE)).toBe(false);
    expect(decider.mayAssume('lambda.amazonaws.com', `${ROLE}2`)).toBe(false);
  });
});

describe('a policy that is not understood', () => {
  it.each([
    [{ ...allow, Colour: 'red' }, /Unrecognized key/],
    [{ ...allow, Effect: 'allow' }, /Invalid option/],
    [{ ...allow, Action: 'GetObject' }, /GetObject is not an action/],
    [{ ...allow, Resource: 'intake/*' }, /the resource intake\/\* is not an ARN/],
    [{ ...allow, NotAction: 's3:PutObject' }, /either Action or NotAction/],
    [{ ...allow, Principal: '*' }, /an identity policy names no Principal/],
    [{ ...allow, Resource: `${BUCKET}/\${aws:username}/*` }, /policy variables/],
    [{ ...allow, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o' } } }, /aws:PrincipalOrgID is not known/],
  ])('%j is refused with its place', (statement, message) => {
    expect(() => policies([statement])).toThrow(message);
    expect(() => policies([statement])).toThrow('data / Thing (AWS::Thing)');
  });

  it('is refused for principals it cannot compare', () => {
    for (const Principal of [{ AWS: 'arn:aws:iam::1:role/*' }, { CanonicalUser: 'x' }]) {
      expect(() => policies([], { [BUCKET]: [{ ...allow, Principal }] })).toThrow('data / Thing');
    }
    expect(() => policies([], { [BUCKET]: [allow] })).toThrow('needs a Principal');
  });
});

describe('any set of statements', () => {
  const effect = fc.constantFrom('Allow', 'Deny');
  const action = fc.constantFrom('s3:GetObject', 's3:Get*', 's3:*', 's3:PutObject');
  const resource = fc.constantFrom(`${BUCKET}/*`, `${BUCKET}/a`, `${BUCKET}/b`, '*');
  const principal = fc.constantFrom({ AWS: ROLE }, { AWS: OTHER }, { AWS: ROOT }, '*');
  const identityStatement = fc.record({ Effect: effect, Action: action, Resource: resource });
  const resourceStatement = fc.record({ Effect: effect, Action: action, Resource: resource, Principal: principal });
  const covers = (statement: RawStatement) =>
    ['s3:GetObject', 's3:Get*', 's3:*'].includes(String(statement.Action)) &&
    [`${BUCKET}/*`, `${BUCKET}/a`, '*'].includes(String(statement.Resource));
  const names = (statement: RawStatement, who: unknown[]) => who.includes(JSON.stringify(statement.Principal));

  it('is decided as the plain reading of the rules decides it', () => {
    const direct = [JSON.stringify({ AWS: ROLE }), '"*"'];
    const atAll = [...direct, JSON.stringify({ AWS: ROOT })];
    fc.assert(
      fc.property(fc.array(identityStatement), fc.array(resourceStatement, { minLength: 1 }), (identity, onBucket) => {
        const denied =
          identity.some((s) => s.Effect === 'Deny' && covers(s)) ||
          onBucket.some((s) => s.Effect === 'Deny' && covers(s) && names(s, atAll));
        const allowed =
          identity.some((s) => s.Effect === 'Allow' && covers(s)) ||
          onBucket.some((s) => s.Effect === 'Allow' && covers(s) && names(s, direct));
        expect(policies(identity, { [BUCKET]: onBucket }).decide(get).allowed).toBe(allowed && !denied);
      }),
    );
  });
});
