import * as z from 'zod';
import type { Permission } from '../../shared/access/permissions.ts';
import type { Principal } from '../../shared/access/principal.ts';

/** Who calls: proven by the gateway, never by the request's own word. `requestId` is unique to the request. */
export interface Caller {
  principal: Principal;
  requestId: string;
  /** Of a sign-in, the same until it ends. Whoever signs each request has none. */
  session?: string | undefined;
}

/** A request that its caller may make. What it carries is not parsed yet. */
export interface Asked extends Caller {
  /** Of the route's path. */
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  /** Throws ApiProblem where the body is not JSON. */
  body(): Promise<unknown>;
}

/**
 * One address of the API and who may use it: there is no way to add one without a permission. Where the path has `:port`
 * or `:lane`, the caller's scope is held against it before `answer` is called; others mind the scope themselves.
 */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  permission: Permission;
  /** What is sent as JSON. Errors that a client should know are ApiProblem. */
  answer(asked: Asked): Promise<unknown>;
}

/** Why a request is refused. The code is for machines and stays the same; the message says what stands in the way. */
export class ApiProblem extends Error {
  override readonly name: string = 'ApiProblem';
  readonly status: 400 | 403 | 404 | 409 | 429;
  readonly code: string;
  /** What else the client needs, such as who decided. */
  readonly detail: Readonly<Record<string, unknown>> | undefined;
  constructor(status: ApiProblem['status'], code: string, message: string, detail?: Readonly<Record<string, unknown>>) {
    super(message);
    this.status = status;
    this.code = code;
    this.detail = detail;
  }
}

/**
 * What a caller sent, parsed: a route reads its path, query and body by this and nothing else, so that only what callers got
 * wrong is told to them as such. Throws ApiProblem `request.invalid`, which says what is wrong and where in the request.
 */
export function requested<T>(schema: z.ZodType<T>, sent: unknown): T {
  const { data, error } = schema.safeParse(sent);
  if (error === undefined) return data;
  throw new ApiProblem(400, 'request.invalid', `${z.prettifyError(error)}\ncorrect that and send it again`);
}
