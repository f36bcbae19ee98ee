import type { Identity } from './physical-names.ts';
import { ResourceReading } from './reading.ts';

/** Finds the resource of a type that another names: by `Ref` or by one of its attributes. Throws TemplateRefused. */
export function findResource(
  reading: ResourceReading,
  type: string,
  named: string,
  nameOf: (identity: Identity) => string | undefined = ({ ref }) => ref,
): ResourceReading {
  for (const stack of reading.intrinsics.stacks) {
    for (const [logicalId, resource] of Object.entries(stack.template.Resources)) {
      if (resource.Type !== type || nameOf(reading.intrinsics.identity(stack, logicalId)) !== named) continue;
      return new ResourceReading(reading.intrinsics, stack, { stack: stack.name, logicalId, type });
    }
  }
  throw reading.refuse(`${named} is no ${type} of this stage`, 'Name one of its own');
}
