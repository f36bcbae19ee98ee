import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { BUNDLE_NAMES, type BundleName } from '../../infra/bundles.ts';
import { callsOf } from './calls-of-functions.ts';
import { identityStatements } from './statements.ts';
import { resourcesOf, synthesize } from './synthesized.ts';

/** Granted beside the calls in the code: what Lambda, the encryption, conditional reads and a role in a request need. */
const WITHOUT_A_CALL =
  /^(logs|xray|kms):|^sqs:(Receive|Delete|Change|GetQueue)|^s3:(GetObjectVersion|ListBucket)$|^iam:PassRole$/;

const [stage] = synthesize({ names: ['eu-west-1'] });
if (stage === undefined) throw new Error('eu-west-1 is not among the regions');
const statements = identityStatements(stage);

/** By the function's name: the construct that holds both the function and its policy, and the variables it is given. */
const stations = new Map(
  resourcesOf(stage, 'AWS::Lambda::Function').map(({ path, resource }) => {
    const { Variables } = z
      .object({ Variables: z.record(z.string(), z.unknown()) })
      .parse(resource.Properties.Environment);
    return [
      Variables.POWERTOOLS_SERVICE_NAME,
      { construct: path.replace(/\/Function(\/.*)?$/, ''), variables: Object.keys(Variables) },
    ];
  }),
);
/** Set by Lambda itself, or on one machine only. */
const RESERVED = ['AWS_REGION', 'AWS_ENDPOINT_URL'];

function grantsOf(name: BundleName) {
  return statements.filter(({ path }) => path.startsWith(`${stations.get(name)?.construct}/Grants/`));
}

describe.each(BUNDLE_NAMES)('the function %s', (name) => {
  it('may make the calls in its code and no others', async () => {
    const granted = new Set(grantsOf(name).flatMap(({ actions }) => actions));
    const { actions } = await callsOf(name);
    expect(
      [...actions].filter((action) => !granted.has(action)),
      'called, not granted',
    ).toEqual([]);
    const idle = [...granted].filter((action) => !actions.has(action) && !WITHOUT_A_CALL.test(action));
    expect(idle, 'granted, not called').toEqual([]);
  });

  it('comes with every variable that its code asks for', async () => {
    const { environment } = await callsOf(name);
    const given = [...(stations.get(name)?.variables ?? []), ...RESERVED];
    expect([...environment].filter((variable) => !given.includes(variable))).toEqual([]);
  });

  it('may query the indexes in its code and no others', async () => {
    const opened = grantsOf(name)
      .flatMap(({ resources }) => resources)
      .flatMap((resource) => resource.match(/\/index\/(\w+)$/)?.[1] ?? []);
    expect(new Set(opened)).toEqual((await callsOf(name)).indexes);
  });
});
