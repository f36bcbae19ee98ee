import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type RegionEntry, readRegions } from '../../infra/region-settings.ts';
import { regions } from '../../infra/regions.ts';
import { resourcesOf, type SynthesizedStage, synthesize } from './synthesized.ts';

/** What Lambda takes of all names and values of a function's variables together. */
const LAMBDA_BYTES = 4_096;

/** The longest name or address that CloudFormation can give what a variable points to; whole ARNs with the longest region. */
const REGION = 'ap-northeast-1'.length;
const arn = (service: string, name: number) => `arn:aws-us-gov:${service}::123456789012:`.length + REGION + name;
const LONGEST: Readonly<Record<string, number>> = {
  'Ref AWS::S3::Bucket': 63,
  // Of tables and buses CloudFormation makes names of stack, id and thirteen signs.
  'Ref AWS::DynamoDB::Table': 100,
  'Ref AWS::Events::EventBus': 100,
  'Ref AWS::SQS::Queue': `https://sqs..amazonaws.com/123456789012/`.length + REGION + 80,
  'Ref AWS::SNS::Topic': arn('sns', 100),
  'Ref AWS::StepFunctions::StateMachine': arn('states', 'stateMachine:'.length + 80),
  'Ref AWS::Cognito::UserPoolClient': 26,
  'Arn AWS::IAM::Role': arn('iam', 'role/'.length + 64),
  'Arn AWS::KMS::Key': arn('kms', 'key/'.length + 36),
  'ProviderURL AWS::Cognito::UserPool': 'https://cognito-idp..amazonaws.com/_123456789'.length + 2 * REGION,
};

const refSchema = z.strictObject({ Ref: z.string() });
const attributeSchema = z.strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });
const importSchema = z.strictObject({ 'Fn::ImportValue': z.string() });

/** The most bytes that a value of a template can become. Throws on a form or a type of resource that is not known here. */
function bytesOf(stage: SynthesizedStage, value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  const imported = importSchema.safeParse(value);
  if (imported.success) return bytesOf(stage, exportOf(stage, imported.data['Fn::ImportValue']));
  const ref = refSchema.safeParse(value);
  const [id, what] = ref.success ? [ref.data.Ref, 'Ref'] : attributeSchema.parse(value)['Fn::GetAtt'];
  const type = [...stage.templates.values()].flatMap(({ Resources }) => Resources[id]?.Type ?? []).at(0);
  const longest = LONGEST[`${what} ${type}`];
  if (longest === undefined) throw new Error(`how long is ${what} of ${type}?`);
  return longest;
}

function exportOf(stage: SynthesizedStage, name: string): unknown {
  const [, output = ''] = name.split(':');
  const found = [...stage.templates.values()].flatMap(({ Outputs }) => (output in Outputs ? [Outputs[output]] : []));
  return z.looseObject({ Value: z.unknown() }).parse(found[0]).Value;
}

/** The settings with so much more of something as they may have. */
function filled(entry: RegionEntry, add: (entry: RegionEntry, index: number) => RegionEntry): RegionEntry {
  let full = entry;
  for (let index = 0; index < 500; index += 1) {
    const more = add(full, index);
    try {
      readRegions([more]);
    } catch {
      return full;
    }
    full = more;
  }
  throw new Error('nothing bounds this setting');
}

function fullest(entry: RegionEntry): RegionEntry {
  const [port] = entry.ports;
  if (port === undefined) throw new Error('an entry has a port');
  const letters = (index: number) => String.fromCharCode(65 + (index % 26), 65 + Math.floor(index / 26));
  const steps = { words: true, expense: true, identity: true, forms: true, tables: true, queries: true };
  const start = { ...entry, name: 'x'.repeat(30), textract: { ...entry.textract, steps } };
  const manyPorts = filled(start, (one, index) => ({
    ...one,
    ports: [...one.ports, { ...port, locode: `UT${letters(index)}X`, scanners: [] }],
  }));
  const bigPorts = filled(manyPorts, (one) => ({
    ...one,
    ports: one.ports.map((each, at) => (at === 0 ? { ...each, name: `${each.name}x` } : each)),
  }));
  const withPrivate = filled(bigPorts, (one, index) => ({
    ...one,
    watchlists: {
      ...one.watchlists,
      private: [...(one.watchlists?.private ?? []), { list: `own-${index}`, ports: 'all' as const }],
    },
  }));
  const withFetched = filled(withPrivate, (one, index) => ({
    ...one,
    watchlists: {
      ...one.watchlists,
      fetched: [
        ...(one.watchlists?.fetched ?? []),
        {
          ...{ list: `list-${index}`, form: "the UN's XML", everyHours: 6 },
          files: [{ file: 'a.xml', url: 'https://lists.example/a.xml' }],
        },
      ],
    },
  }));
  return filled(withFetched, (one, index) => ({
    ...one,
    sharing: {
      authority: 'x'.repeat(120),
      agencies: [
        ...(one.sharing.agencies ?? []),
        {
          ...{ id: `agency-${index}`, name: 'x', legalBasis: 'x', ports: [port.locode], lanes: ['documents' as const] },
          ...{ dispositions: ['seized' as const], parties: false, forms: ['stix' as const], tlp: 'red' as const },
        },
      ],
    },
  }));
}

const sizesOf = (stage: SynthesizedStage) =>
  resourcesOf(stage, 'AWS::Lambda::Function').map(({ path, resource }) => {
    const { Variables } = z
      .object({ Variables: z.record(z.string(), z.unknown()).default({}) })
      .parse(resource.Properties.Environment ?? {});
    const bytes = Object.entries(Variables).reduce(
      (sum, [name, value]) => sum + Buffer.byteLength(name) + bytesOf(stage, value),
      0,
    );
    return { path, bytes };
  });

describe('the variables of each function', () => {
  const [first] = regions;
  if (first === undefined) throw new Error('there are no regions');

  it.each([
    ['as committed', regions],
    ['with as many ports, lists and agencies as the settings admit', [fullest(first)]],
  ])('fit into what Lambda takes, %s', (_, entries) => {
    const sizes = synthesize({ entries }).flatMap(sizesOf);
    expect(sizes.length).toBeGreaterThan(15);
    expect(sizes.filter(({ bytes }) => bytes > LAMBDA_BYTES)).toEqual([]);
    if (entries !== regions) expect(Math.max(...sizes.map(({ bytes }) => bytes))).toBeGreaterThan(LAMBDA_BYTES * 0.8);
  });
});
