import * as z from 'zod';
import { type Condition, readCondition } from './conditions.ts';
import type { Facts } from './context-keys.ts';
import { PolicyRefused } from './policy-refusal.ts';
import { isArnPattern, matchesArn, matchesWildcards } from './wildcards.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const oneOrMany = z.union([z.string(), z.array(z.string()).min(1)]).transform((value) => [value].flat());

const statementSchema = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Principal: z
    .union([
      z.literal('*'),
      z.strictObject({ AWS: oneOrMany.optional(), Service: oneOrMany.optional(), Federated: oneOrMany.optional() }),
    ])
    .optional(),
  Action: oneOrMany.optional(),
  NotAction: oneOrMany.optional(),
  Resource: oneOrMany.optional(),
  NotResource: oneOrMany.optional(),
  Condition: z
    .record(
      z.string(),
      z.record(
        z.string(),
        z.union([scalar, z.array(scalar)]).transform((value) => [value].flat()),
      ),
    )
    .optional(),
});

const documentSchema = z.strictObject({
  Version: z.enum(['2012-10-17', '2008-10-17']).optional(),
  Id: z.string().optional(),
  Statement: z.preprocess((value) => [value].flat(), z.array(statementSchema)),
});

/** Who asks: a role or user of the account by ARN, or an AWS service by its name (`events.amazonaws.com`). */
export type Principal = { kind: 'account'; arn: string; account: string } | { kind: 'service'; name: string };

/**
 * How far a statement's Principal covers the caller. `delegated` means the account as a whole is named: the statement
 * leaves it to the identity policies whether this caller may.
 */
export type Coverage = 'direct' | 'delegated' | 'none';

export interface Statement {
  effect: 'Allow' | 'Deny';
  sid?: string;
  covers(principal: Principal): Coverage;
  matches(action: string, resource: string, facts: Facts): boolean;
}

function actionTest(patterns: readonly string[]): (action: string) => boolean {
  for (const pattern of patterns) {
    if (pattern !== '*' && !/^[a-zA-Z0-9-]+:[a-zA-Z0-9*?]+$/.test(pattern)) {
      throw new PolicyRefused(`${pattern} is not an action`);
    }
  }
  const lower = patterns.map((pattern) => pattern.toLowerCase());
  return (action) => lower.some((pattern) => matchesWildcards(pattern, action.toLowerCase()));
}

function resourceTest(patterns: readonly string[]): (resource: string) => boolean {
  for (const pattern of patterns) {
    if (!isArnPattern(pattern)) throw new PolicyRefused(`the resource ${pattern} is not an ARN`);
    if (/\$\{/.test(pattern)) throw new PolicyRefused(`policy variables are not known here: ${pattern}`);
  }
  return (resource) => patterns.some((pattern) => matchesArn(pattern, resource));
}

function principalTest(element: z.infer<typeof statementSchema>['Principal']): (principal: Principal) => Coverage {
  if (element === undefined || element === '*') return () => 'direct';
  const aws = element.AWS ?? [];
  const services = element.Service ?? [];
  for (const name of aws) {
    const whole =
      name === '*' || /^\d{12}$/.test(name) || /^arn:aws:iam::\d{12}:(root|(role|user)\/[^*?]+)$/.test(name);
    if (!whole) throw new PolicyRefused(`the principal ${name} is not known here`);
  }
  return (principal) => {
    if (principal.kind === 'service') {
      // `*` covers services too: AWS documents it as everyone.
      return services.includes(principal.name) || aws.includes('*') ? 'direct' : 'none';
    }
    if (aws.includes('*') || aws.includes(principal.arn)) return 'direct';
    const { account } = principal;
    return aws.includes(account) || aws.includes(`arn:aws:iam::${account}:root`) ? 'delegated' : 'none';
  };
}

function readStatement(raw: z.infer<typeof statementSchema>, kind: 'identity' | 'resource' | 'trust'): Statement {
  const { Action, NotAction, Resource, NotResource, Principal, Sid } = raw;
  if ((Action === undefined) === (NotAction === undefined)) {
    throw new PolicyRefused('a statement needs either Action or NotAction');
  }
  const wantsResource = kind !== 'trust';
  if (((Resource === undefined) === (NotResource === undefined)) === wantsResource) {
    throw new PolicyRefused(
      wantsResource ? 'a statement needs either Resource or NotResource' : 'a trust policy names no Resource',
    );
  }
  if ((Principal === undefined) !== (kind === 'identity')) {
    throw new PolicyRefused(
      `a statement of ${kind === 'identity' ? 'an identity' : `a ${kind}`} policy ${
        kind === 'identity' ? 'names no' : 'needs a'
      } Principal`,
    );
  }
  const action = actionTest(Action ?? NotAction ?? []);
  const resource = wantsResource ? resourceTest(Resource ?? NotResource ?? []) : () => true;
  const conditions: Condition[] = Object.entries(raw.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => readCondition(operator, key, values.map(String))),
  );
  const notResource = NotResource !== undefined;
  return {
    effect: raw.Effect,
    covers: principalTest(Principal),
    matches: (name, arn, facts) =>
      action(name) === (Action !== undefined) &&
      resource(arn) !== notResource &&
      conditions.every((condition) => condition(facts)),
    ...(Sid === undefined ? {} : { sid: Sid }),
  };
}

/**
 * Reads a policy document of a template.
 *
 * @param kind identity policies name no principal, resource policies must, trust policies of roles name no resource
 * @param where what the policy is attached to, for messages
 * @throws PolicyRefused for any element, operator, key or value that is not understood
 */
export function readPolicy(document: unknown, kind: 'identity' | 'resource' | 'trust', where: string): Statement[] {
  const parsed = documentSchema.safeParse(document);
  if (!parsed.success) throw new PolicyRefused(`${where}: ${z.prettifyError(parsed.error)}`);
  return parsed.data.Statement.map((statement, index) => {
    try {
      return readStatement(statement, kind);
    } catch (cause) {
      if (!(cause instanceof PolicyRefused)) throw cause;
      const name = statement.Sid ?? `statement ${index + 1}`;
      throw new PolicyRefused(`${where}, ${name}: ${cause.message}`, { cause });
    }
  });
}
