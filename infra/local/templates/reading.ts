import * as z from 'zod';
import type { StackAssembly } from './assembly.ts';
import type { Intrinsics } from './intrinsics.ts';
import type { Identity } from './physical-names.ts';
import { type Place, refuse } from './refusal.ts';
import type { Stage } from './stage.ts';

/** CloudFormation takes numbers and flags as text too. */
export const cfnNumber = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
]);
export const cfnFlag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);
/** A property that is known, and known to change nothing on one machine. */
export const noEffect = z.unknown().optional();

/** One resource of a template while it is read into the stage. */
export class ResourceReading {
  readonly intrinsics: Intrinsics;
  readonly stack: StackAssembly;
  readonly place: Place;

  constructor(intrinsics: Intrinsics, stack: StackAssembly, place: Place) {
    this.intrinsics = intrinsics;
    this.stack = stack;
    this.place = place;
  }

  get identity(): Identity {
    return this.intrinsics.identity(this.stack, this.place.logicalId, this.place);
  }

  /** The resource's ARN; only for types that have the attribute `Arn`. */
  get arn(): string {
    const arn = this.identity.attributes.Arn;
    if (arn === undefined) throw refuse(this.place, 'it has no ARN', 'This is an error of the one-machine runtime');
    return arn;
  }

  /** The properties with intrinsics evaluated, in the form of `schema`. */
  properties<T>(schema: z.ZodType<T>): T {
    const raw = this.stack.template.Resources[this.place.logicalId]?.Properties;
    const resolved = this.intrinsics.resolve(raw, this.stack, this.place);
    const parsed = schema.safeParse(resolved);
    if (parsed.success) return parsed.data;
    const problems = parsed.error.issues.map((issue) => {
      const at = issue.path.join('.') || 'Properties';
      return issue.code === 'unrecognized_keys'
        ? `${at}: the one-machine runtime does not know ${issue.keys.join(', ')}`
        : `${at}: ${issue.message}`;
    });
    throw refuse(this.place, problems.join('; '), 'Leave the property out, or teach infra/local/templates to read it');
  }

  refuse(problem: string, remedy: string): Error {
    return refuse(this.place, problem, remedy);
  }
}

/** Reads one resource and adds what it means to the stage. */
export type ResourceReader = (reading: ResourceReading, stage: Stage) => void;
