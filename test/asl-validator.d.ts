declare module 'asl-validator' {
  /** Checks a state machine against the Amazon States Language and its own rules (unreachable states, missing ends). */
  export default function validate(definition: unknown): { isValid: boolean; errors: { Message?: string }[] };
}
