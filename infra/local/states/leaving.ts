import type { Json } from './json.ts';
import { withinPayloadLimit } from './json.ts';
import { evaluateField, type Visit } from './run.ts';
import type { Exit } from './steps.ts';

/** What a state, a Choice rule or a catcher says about handing on. */
interface Handing {
  Output?: Json | undefined;
  Assign?: Record<string, Json> | undefined;
  Next?: string | undefined;
  /** Where it stands in its state, for messages. */
  field?: string;
}

/**
 * Finishes a visit: `Output` and `Assign` are both worked out from the same variables, those of before.
 * @param otherwise the output when there is no `Output`
 * @throws StateError `States.QueryEvaluationError`, `States.DataLimitExceeded`
 */
export async function leave(
  visit: Visit,
  type: string,
  handing: Handing,
  otherwise: Json,
  seen: { result?: Json; errorOutput?: Json } = {},
): Promise<Exit> {
  const { field = '' } = handing;
  const output =
    handing.Output === undefined ? otherwise : await evaluateField(visit, `${field}Output`, handing.Output, seen);
  const assign: Record<string, Json> = {};
  for (const [name, template] of Object.entries(handing.Assign ?? {})) {
    assign[name] = await evaluateField(visit, `${field}Assign/${name}`, template, seen);
  }
  return {
    type,
    enteredAt: visit.enteredAt,
    output: withinPayloadLimit(output, `The state '${visit.name}' returned a result`),
    ...(handing.Assign === undefined
      ? {}
      : { assign: withinPayloadLimit(assign, `The state '${visit.name}' assigned`) }),
    ...(handing.Next === undefined ? {} : { next: handing.Next }),
  };
}
