/** An event pattern that EventBridge would refuse, or that is not implemented here. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  readonly code = 'events.pattern';
  /** Where in the pattern, as dotted names. */
  readonly place: string;
  constructor(path: readonly string[], reason: string) {
    const place = path.join('.');
    super(`the event pattern is not valid${place === '' ? '' : ` at ${place}`}: ${reason}`);
    this.place = place;
  }
}
