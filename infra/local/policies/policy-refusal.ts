/**
 * A policy says something that the evaluator does not understand. To go on would mean to guess what it allows, so the
 * runtime does not start.
 */
export class PolicyRefused extends Error {
  override readonly name = 'PolicyRefused';
  readonly code = 'policies.refused';
}
