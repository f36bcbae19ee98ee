import { parseArgs } from 'node:util';
import { RENDERS, type Render } from './degradations/renders.ts';
import { EVAL_KINDS, EVAL_SETS, type EvalKind, type EvalSet } from './labelled-paper.ts';

export const HELP = `npm run eval:reading -- [options]
  --set SET        dev or held-out; both where not given. May be repeated, as --render and --kind may
  --render RENDER  ${RENDERS.join(', ')}
  --kind KIND      ${EVAL_KINDS.slice(0, 4).join(', ')},
                   ${EVAL_KINDS.slice(4).join(', ')}
  --limit N        papers of each layout in each rendering (default: structured 14, others 1, text 3)
  --layout NAME    only the layouts whose names hold this
  --seed SEED      other papers of the same layouts (default 1)
  --quick          a paper of each layout by its text, and a few pictures: about a minute
  --cache FOLDER   keep what OCR saw, to measure extraction again without it (or TIDEWAITER_EVAL_CACHE);
                   use another folder after a change of the engine
  --errors N       how many wrong values of dev are listed (default 40)
  --fields         a table of every field
  --held-out-errors  lists errors of held-out papers, too: whoever looks must not go on to fit a reader to them
  --only PART      papers, splitting or real: nothing but this part (papers where
                   --kind, --layout or --render is given)
  --json FILE      every figure and every judged value, for other programs
The folder TIDEWAITER_DATA may hold real papers: documents/invoices with their truth, documents/identity.`;

const PARTS = ['papers', 'splitting', 'real'] as const;

export interface EvalOptions {
  sets: EvalSet[];
  renders: Render[];
  kinds: EvalKind[];
  perLayout: Record<Render, number>;
  /** Of each group, so that a quick run stays one. */
  mostPictures: number;
  layout: string;
  seed: string;
  cache: string | null;
  errors: number;
  fields: boolean;
  heldOutErrors: boolean;
  splitting: boolean;
  real: boolean;
  /** Where real papers may be. */
  data: string | null;
  json: string | null;
  help: boolean;
}

export class OptionError extends Error {
  override readonly name = 'OptionError';
  readonly code = 'eval.option';
}

/** Throws OptionError. */
export function optionsOf(args: readonly string[], environment: Record<string, string | undefined>): EvalOptions {
  const { values } = parsed(args);
  const limit = values.limit === undefined ? null : whole('--limit', values.limit);
  const quick = values.quick === true;
  const narrowed = values.kind !== undefined || values.layout !== undefined || values.render !== undefined;
  const parts = chosen('--only', PARTS, values.only ? [values.only] : narrowed ? ['papers'] : undefined);
  return {
    sets: chosen('--set', EVAL_SETS, values.set),
    renders: parts.includes('papers')
      ? chosen('--render', RENDERS, values.render ?? (quick ? ['structured', 'text', '200'] : undefined))
      : [],
    kinds: chosen('--kind', EVAL_KINDS, values.kind),
    perLayout: {
      structured: limit ?? (quick ? 4 : 14),
      text: limit ?? (quick ? 1 : 3),
      '200': limit ?? 1,
      '300': limit ?? 1,
      degraded: limit ?? 1,
    },
    mostPictures: quick ? 7 : Number.POSITIVE_INFINITY,
    layout: values.layout ?? '',
    seed: values.seed ?? '1',
    cache: values.cache ?? environment.TIDEWAITER_EVAL_CACHE ?? null,
    errors: whole('--errors', values.errors ?? '40'),
    fields: values.fields === true,
    heldOutErrors: values['held-out-errors'] === true,
    splitting: parts.includes('splitting'),
    real: parts.includes('real') && !quick,
    data: environment.TIDEWAITER_DATA ?? null,
    json: values.json ?? null,
    help: values.help === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        set: { type: 'string', multiple: true },
        render: { type: 'string', multiple: true },
        kind: { type: 'string', multiple: true },
        limit: { type: 'string' },
        layout: { type: 'string' },
        seed: { type: 'string' },
        quick: { type: 'boolean' },
        cache: { type: 'string' },
        errors: { type: 'string' },
        fields: { type: 'boolean' },
        'held-out-errors': { type: 'boolean' },
        only: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new OptionError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function chosen<T extends string>(option: string, from: readonly T[], given: readonly string[] | undefined): T[] {
  const unknown = given?.find((one) => !from.some((each) => each === one));
  if (unknown !== undefined) throw new OptionError(`${option} is one of ${from.join(', ')}, not ${unknown}`);
  return from.filter((one) => given?.includes(one) ?? true);
}

function whole(option: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new OptionError(`${option} is a whole number, not ${text}`);
  return Number(text);
}
