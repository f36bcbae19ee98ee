import type { Discrepancy } from './check.ts';

/** Beyond so many of one kind an officer reads one finding for the rest. */
const EACH_BY_ITSELF = 10;

/**
 * The same discrepancy of many things, told of the first ten one by one and of the others together, so that a ship's worth
 * of them does not bury the case. `subject` names what they belong to.
 */
export function toldTogether(found: readonly Discrepancy[], subject: string): Discrepancy[] {
  const rest = found.slice(EACH_BY_ITSELF);
  const [first] = rest;
  if (rest.length <= 1 || first === undefined) return [...found];
  const others = rest.map((one) => one.subject);
  return [
    ...found.slice(0, EACH_BY_ITSELF),
    {
      ...first,
      subject: `${subject}, ${rest.length} more`,
      message: `${first.message} So do ${rest.length - 1} more: ${others.slice(1, EACH_BY_ITSELF).join(', ')}${others.length > EACH_BY_ITSELF ? ', ...' : ''}.`,
      evidence: rest.slice(0, EACH_BY_ITSELF).flatMap(({ evidence }) => evidence),
    },
  ];
}
