/**
 * A template holds something that the one-machine runtime does not understand. It refuses to start rather than run
 * a different app from the one that AWS would run.
 */
export class TemplateRefused extends Error {
  override readonly name = 'TemplateRefused';
  readonly code = 'templates.refused';
}

/** Where in the stage something was found, as error messages show it: `stack / logical id (type)`. */
export interface Place {
  stack: string;
  logicalId: string;
  type: string;
}

/** Builds the refusal, with the place first, then what is wrong, then what to do. */
export function refuse(place: Place, problem: string, remedy: string): TemplateRefused {
  return new TemplateRefused(`${place.stack} / ${place.logicalId} (${place.type}): ${problem}. ${remedy}`);
}
