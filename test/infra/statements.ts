import * as z from 'zod';
import { resourcesOf, type SynthesizedStage } from './synthesized.ts';

const oneOrMany = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema.transform((value) => [value]), z.array(schema)]);

const statementSchema = z.looseObject({
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMany(z.string()),
  Resource: oneOrMany(z.unknown().refine((value) => !Array.isArray(value))).default([]),
  Principal: z.unknown().optional(),
  Condition: z.record(z.string(), z.unknown()).optional(),
});
const documentSchema = z.looseObject({ Statement: z.array(statementSchema) });

export interface FoundStatement {
  /** Of the construct whose policy it stands in. */
  readonly path: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  /** Flattened: references in angle brackets. */
  readonly resources: readonly string[];
  readonly principal: unknown;
  readonly condition: Readonly<Record<string, unknown>> | undefined;
}

/** What roles may do: every place in a template where CloudFormation takes an identity policy. */
export function identityStatements(stage: SynthesizedStage): FoundStatement[] {
  return resourcesOf(
    stage,
    'AWS::IAM::ManagedPolicy',
    'AWS::IAM::Policy',
    'AWS::IAM::Role',
    'AWS::IAM::User',
    'AWS::IAM::Group',
  ).flatMap(({ path, resource: { Properties } }) => {
    const inline = z.array(z.object({ PolicyDocument: z.unknown() })).parse(Properties.Policies ?? []);
    const documents = [
      ...inline.map(({ PolicyDocument }) => PolicyDocument),
      ...(Properties.PolicyDocument ? [Properties.PolicyDocument] : []),
    ];
    return documents.flatMap((document) => statementsOf(path, document));
  });
}

/** What resources let others do to them. */
export function resourceStatements(stage: SynthesizedStage): FoundStatement[] {
  return resourcesOf(stage).flatMap(({ path, resource: { Type, Properties } }) => {
    if (Type.startsWith('AWS::IAM::')) return [];
    const document = Properties.PolicyDocument ?? Properties.KeyPolicy ?? Properties.Policy;
    return document === undefined ? [] : statementsOf(path, document);
  });
}

function statementsOf(path: string, document: unknown): FoundStatement[] {
  return documentSchema.parse(document).Statement.map(({ Effect, Action, Resource, Principal, Condition }) => ({
    path,
    effect: Effect,
    actions: Action,
    resources: Resource.map(flat),
    principal: Principal,
    condition: Condition,
  }));
}

/** A value of a template as one line of text, as cdk-nag writes it into the ids of its findings. */
export function flat(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [[intrinsic, argument] = []] = Object.entries(value);
  if (intrinsic === 'Ref') return `<${argument}>`;
  if (intrinsic === 'Fn::GetAtt' && Array.isArray(argument)) return `<${argument.join('.')}>`;
  if (intrinsic === 'Fn::ImportValue') return flat(argument);
  if (intrinsic === 'Fn::Join' && Array.isArray(argument)) {
    const [separator, parts] = z.tuple([z.string(), z.array(z.unknown())]).parse(argument);
    return parts.map(flat).join(separator);
  }
  return JSON.stringify(value);
}
