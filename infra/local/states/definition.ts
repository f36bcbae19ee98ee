import * as z from 'zod';

/** 99,999,999 s: the longest that Step Functions waits, and its default time-out of a task. */
export const LONGEST_SECONDS = 99_999_999;

const expression = z.string().regex(/^\{%[\s\S]*%\}$/, 'must be a JSONata expression between {% and %}');
const wholeSeconds = z.int().min(1).max(LONGEST_SECONDS);
const seconds = z.union([wholeSeconds, expression]);
const variable = z.string().regex(/^[\p{ID_Start}][\p{ID_Continue}]{0,79}$/u, 'must be a variable name of at most 80');
const template = z.json();
const assign = z.record(variable, template).optional();

const every = { Comment: z.string().optional(), QueryLanguage: z.literal('JSONata').optional() };
const flow = { Next: z.string().optional(), End: z.literal(true).optional() };
const handing = { Output: template.optional(), Assign: assign };

const retrier = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: z.array(z.string()).min(1),
  IntervalSeconds: wholeSeconds.default(1),
  MaxAttempts: z.int().min(0).max(LONGEST_SECONDS).default(3),
  BackoffRate: z.number().min(1).default(2),
  MaxDelaySeconds: z.int().min(1).max(31_622_399).optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).default('NONE'),
});
const catcher = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: z.array(z.string()).min(1),
  Next: z.string(),
  Output: template.optional(),
  Assign: assign,
});
const recovering = { Retry: z.array(retrier).default([]), Catch: z.array(catcher).default([]) };

/** What a state of each type may hold; a key that is not here is refused. */
export const STATE_FIELDS = {
  Task: z.strictObject({
    Type: z.literal('Task'),
    Resource: z.string(),
    Arguments: template.optional(),
    TimeoutSeconds: seconds.optional(),
    HeartbeatSeconds: seconds.optional(),
    ...recovering,
    ...handing,
    ...flow,
    ...every,
  }),
  Pass: z.strictObject({ Type: z.literal('Pass'), ...handing, ...flow, ...every }),
  Choice: z.strictObject({
    Type: z.literal('Choice'),
    Choices: z
      .array(
        z.strictObject({
          Comment: z.string().optional(),
          Condition: z.union([expression, z.boolean()]),
          Next: z.string(),
          ...handing,
        }),
      )
      .min(1),
    Default: z.string().optional(),
    ...handing,
    ...every,
  }),
  Wait: z.strictObject({
    Type: z.literal('Wait'),
    Seconds: z.union([z.int().min(0).max(LONGEST_SECONDS), expression]).optional(),
    Timestamp: z.union([z.iso.datetime({ offset: true }), expression]).optional(),
    ...handing,
    ...flow,
    ...every,
  }),
  Succeed: z.strictObject({ Type: z.literal('Succeed'), Output: template.optional(), ...every }),
  Fail: z.strictObject({
    Type: z.literal('Fail'),
    Error: z.string().optional(),
    Cause: z.string().optional(),
    ...every,
  }),
  Parallel: z.strictObject({
    Type: z.literal('Parallel'),
    Arguments: template.optional(),
    Branches: z.array(z.unknown()).min(1),
    ...recovering,
    ...handing,
    ...flow,
    ...every,
  }),
  Map: z.strictObject({
    Type: z.literal('Map'),
    Items: z.union([z.array(template), expression]).optional(),
    ItemSelector: template.optional(),
    MaxConcurrency: z.union([z.int().min(0), expression]).default(0),
    ItemProcessor: z.looseObject({
      ProcessorConfig: z.strictObject({ Mode: z.literal('INLINE') }).optional(),
    }),
    ...recovering,
    ...handing,
    ...flow,
    ...every,
  }),
} as const;

/** A machine, a branch, or an item processor as written, before its states are looked at. */
export const CHAIN_FIELDS = z.strictObject({
  Comment: z.string().optional(),
  QueryLanguage: z.literal('JSONata').optional(),
  StartAt: z.string(),
  States: z.record(z.string().min(1).max(80), z.unknown()),
});

/** The same with what only the outermost may say. */
export const MACHINE_FIELDS = CHAIN_FIELDS.extend({
  QueryLanguage: z.literal('JSONata'),
  Version: z.literal('1.0').optional(),
  TimeoutSeconds: wholeSeconds.optional(),
});

export type Retrier = z.infer<typeof retrier>;
export type Catcher = z.infer<typeof catcher>;
export type TaskState = z.infer<typeof STATE_FIELDS.Task>;
export type PassState = z.infer<typeof STATE_FIELDS.Pass>;
export type ChoiceState = z.infer<typeof STATE_FIELDS.Choice>;
export type WaitState = z.infer<typeof STATE_FIELDS.Wait>;
export type SucceedState = z.infer<typeof STATE_FIELDS.Succeed>;
export type FailState = z.infer<typeof STATE_FIELDS.Fail>;
export type ParallelState = Omit<z.infer<typeof STATE_FIELDS.Parallel>, 'Branches'> & { Branches: Chain[] };
export type MapState = Omit<z.infer<typeof STATE_FIELDS.Map>, 'ItemProcessor'> & { ItemProcessor: Chain };
export type State =
  | TaskState
  | PassState
  | ChoiceState
  | WaitState
  | SucceedState
  | FailState
  | ParallelState
  | MapState;

/** States that follow one another: a machine, a branch of a Parallel, the processor of a Map's items. */
export interface Chain {
  startAt: string;
  states: ReadonlyMap<string, State>;
}

/** A state machine, read and found fit to run. */
export interface Machine extends Chain {
  /** How long a whole execution may take, in seconds. */
  timeoutSeconds?: number;
}
