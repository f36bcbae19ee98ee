/** Why the API did not do what was asked. The code is for machines and stays the same; what is shown is made from it. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  /** What else is told, such as who decided. */
  readonly detail: Readonly<Record<string, unknown>>;
  constructor(status: number, code: string, message: string, detail: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.detail = detail;
  }
}

/** Nothing answered: the connection is cut. Whether the request was done is not known. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  constructor(cause?: unknown) {
    super('the server could not be reached', { cause });
  }
}

/** The sign-in has ended and can't be renewed: sign in again. */
export class SignInEnded extends Error {
  override readonly name = 'SignInEnded';
  constructor(cause?: unknown) {
    super('the sign-in has ended', { cause });
  }
}

/** What an answer that is no success says. A gateway's own answers have another shape than the API's. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const error = body instanceof Object && 'error' in body ? body.error : null;
  const { code, message, detail } = Object(error);
  if (typeof code === 'string' && typeof message === 'string') {
    return new ApiProblem(response.status, code, message, detail instanceof Object ? detail : {});
  }
  const general = response.status === 429 ? 'access.too-many' : response.status === 403 ? 'access.denied' : 'internal';
  return new ApiProblem(response.status, general, `the server answered ${response.status}`);
}
