import * as z from 'zod';
import { ApiError } from './errors.ts';
import { exceedsPayloadLimit, type Json, parseJson } from './json.ts';

const arn = z.string().min(1).max(256);
const token = z.string().min(1).max(2048);
const page = {
  maxResults: z.int().min(0).max(1000).optional(),
  nextToken: z.string().min(1).max(1024).optional(),
};

/** What each operation takes (API reference), unknown members left out as AWS does. */
export const INPUTS = {
  StartExecution: z.object({
    stateMachineArn: arn,
    name: z.string().optional(),
    input: z.string().optional(),
    traceHeader: z.string().optional(),
  }),
  DescribeExecution: z.object({ executionArn: arn }),
  StopExecution: z.object({
    executionArn: arn,
    error: z.string().max(256).optional(),
    cause: z.string().max(32_768).optional(),
  }),
  ListExecutions: z.object({
    stateMachineArn: arn,
    statusFilter: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']).optional(),
    ...page,
  }),
  GetExecutionHistory: z.object({
    executionArn: arn,
    reverseOrder: z.boolean().optional(),
    includeExecutionData: z.boolean().optional(),
    ...page,
  }),
  RedriveExecution: z.object({ executionArn: arn }),
  DescribeStateMachine: z.object({ stateMachineArn: arn }),
  ListStateMachines: z.object({}),
  SendTaskSuccess: z.object({ taskToken: token, output: z.string() }),
  SendTaskFailure: z.object({
    taskToken: token,
    error: z.string().max(256).optional(),
    cause: z.string().max(32_768).optional(),
  }),
  SendTaskHeartbeat: z.object({ taskToken: token }),
} as const;

export type Operation = keyof typeof INPUTS;

/** @throws ApiError `ValidationException`, `SerializationException` */
export function readInput<T>(schema: z.ZodType<T>, body: Buffer | null): T {
  let raw: Json;
  try {
    raw = parseJson(body === null || body.length === 0 ? '{}' : body.toString('utf8'));
  } catch {
    throw new ApiError('SerializationException', 'The body of the request is not JSON.');
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.') ?? '';
  throw new ApiError('ValidationException', `1 validation error detected: Value at '${at}' failed: ${issue?.message}`);
}

/** 1 to 80 characters without white space, brackets, wildcards, specials or control characters (StartExecution). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what a name must not hold
const NAME = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f\ufffe\uffff\ud800-\udfff]{1,80}$/;

/** @throws ApiError `InvalidName` */
export function checkName(name: string | undefined): void {
  if (name !== undefined && !NAME.test(name)) throw new ApiError('InvalidName', `Invalid Name: '${name}'`);
}

/**
 * Text that claims to be JSON of at most 256 KiB.
 * @param error the error's name: InvalidExecutionInput for StartExecution, InvalidOutput for SendTaskSuccess
 * @throws ApiError of that name
 */
export function checkPayload(error: 'InvalidExecutionInput' | 'InvalidOutput', text: string): Json {
  if (exceedsPayloadLimit(text)) {
    throw new ApiError('ValidationException', `The payload is longer than 262144 bytes of UTF-8.`);
  }
  try {
    return parseJson(text);
  } catch (cause) {
    throw new ApiError(error, `Invalid JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** A page's place in a list, as the caller hands it back. */
export function readPage(
  { maxResults, nextToken }: { maxResults?: number | undefined; nextToken?: string | undefined },
  first: number,
): { from: number; size: number } {
  const from = nextToken === undefined ? first : Number(Buffer.from(nextToken, 'base64url').toString());
  if (!Number.isSafeInteger(from)) throw new ApiError('InvalidToken', `Invalid Token: '${nextToken}'`);
  return { from, size: maxResults === undefined || maxResults === 0 ? 100 : maxResults };
}

export function writePage(from: number): string {
  return Buffer.from(String(from)).toString('base64url');
}
