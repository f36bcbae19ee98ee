import * as z from 'zod';
import { flat } from './statements.ts';
import { resourcesOf, synthesize } from './synthesized.ts';

const partsSchema = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) });

/** The definition of the case workflow as it is deployed, with names in place of references: `function:Gather`, `table:Cases`. */
export function caseDefinition(): unknown {
  const [stage] = synthesize({ names: ['one-machine'] });
  const [machine] = stage === undefined ? [] : resourcesOf(stage, 'AWS::StepFunctions::StateMachine');
  const [, parts] = partsSchema.parse(machine?.resource.Properties.DefinitionString)['Fn::Join'];
  return JSON.parse(parts.map((part) => (typeof part === 'string' ? part : named(flat(part)))).join(''));
}

function named(reference: string): string {
  if (reference === '<AWS::Partition>') return 'aws';
  const station = reference.match(/^<(\w+)Function[0-9A-F]{8}\.Arn>$/)?.[1];
  if (station !== undefined) return `arn:aws:lambda:eu-west-1:000000000000:function:${station}`;
  const table = reference.match(/ExportsOutputRef(\w+?)[0-9A-F]{8}/)?.[1];
  if (table !== undefined) return `table:${table}`;
  throw new Error(`the definition refers to ${reference}: name it here`);
}
