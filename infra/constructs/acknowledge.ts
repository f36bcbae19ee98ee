import { type IResolvable, Reference, Stack, Tokenization, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts findings of the template rules on one construct: rule id -> why it is right here nonetheless. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}

/** The id under which cdk-nag reports a resource with a wildcard in a policy that belongs to `scope`. */
export function wildcardFinding(scope: IConstruct, resource: string): string {
  const stack = Stack.of(scope);
  const text = Tokenization.reverseString(resource)
    .mapTokens({ mapToken: (token) => flattened(stack, token) })
    .join({ join: (left, right) => `${left ?? ''}${right ?? ''}` });
  return `AwsSolutions-IAM5[Resource::${text}]`;
}

/** A reference as cdk-nag writes it: the name of the export where it comes from another stack. */
function flattened(stack: Stack, token: IResolvable): string {
  const producer = Reference.isReference(token) ? Stack.of(token.target) : stack;
  const value: unknown = stack.resolve(producer === stack ? token : producer.exportValue(token));
  if (typeof value === 'string') return value;
  const [[intrinsic, argument] = []] = Object.entries(value ?? {});
  if (intrinsic === 'Ref') return `<${argument}>`;
  if (intrinsic === 'Fn::GetAtt' && Array.isArray(argument)) return `<${argument.join('.')}>`;
  if (intrinsic === 'Fn::ImportValue') return String(argument);
  throw new TypeError(`no rule finding can be named for ${JSON.stringify(value)}`);
}
