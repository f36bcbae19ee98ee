/**
 * OpenID Connect from a page: code flow with PKCE (RFC 7636, RFC 9700), without a library. The signature of the ID token
 * need not be looked at where it came straight from the token endpoint over TLS (OpenID Connect Core 3.1.3.7, 6.).
 */
export interface Provider {
  issuer: string;
  authorization_endpoint: string;
  token_endpoint: string;
  end_session_endpoint?: string;
  revocation_endpoint?: string;
}

export interface Tokens {
  access: string;
  /** Seconds that the access token is good for from now on. */
  expiresIn: number;
  refresh: string | null;
  id: string | null;
}

/** What is remembered between leaving for the provider and coming back. */
export interface Leaving {
  state: string;
  nonce: string;
  verifier: string;
  /** Where to return to. */
  to: string;
  /** Begun in place of one that was cut off: there is no third. */
  again?: boolean;
}

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** The provider refused, or what it answered can't be trusted. `code` is OAuth's, or one of ours in `sign-in.*`. */
export class SignInProblem extends Error {
  override readonly name = 'SignInProblem';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Asks the provider where its endpoints are. */
export async function discover(fetch: Fetch, issuer: string): Promise<Provider> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (!response.ok) throw new SignInProblem('sign-in.provider', `the sign-in service answered ${response.status}`);
  const found: unknown = await response.json();
  const provider = Object(found);
  if (provider.issuer !== issuer || !isText(provider.authorization_endpoint) || !isText(provider.token_endpoint)) {
    throw new SignInProblem('sign-in.provider', 'the sign-in service is not the one that was set');
  }
  return provider;
}

/** Fresh secrets for one sign-in. */
export function leavingFor(to: string): Leaving {
  return { state: secret(), nonce: secret(), verifier: secret() + secret(), to };
}

/** Where to send the officer to sign in. */
export async function authorizationUrl(
  provider: Provider,
  { clientId, redirectUri, scope }: { clientId: string; redirectUri: string; scope: string },
  { state, nonce, verifier }: Leaving,
): Promise<string> {
  const url = new URL(provider.authorization_endpoint);
  const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const given = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    code_challenge: base64url(new Uint8Array(challenge)),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(given)) url.searchParams.set(name, value);
  return url.href;
}

/** The code in the address that the provider sent back, if it belongs to the sign-in that began here. Throws SignInProblem. */
export function codeFrom(query: Readonly<Record<string, string>>, leaving: Leaving | null, issuer: string): string {
  if (leaving === null) throw new SignInProblem('sign-in.unasked', 'no sign-in began in this tab');
  if (query.state !== leaving.state) throw new SignInProblem('sign-in.state', 'the answer is to another sign-in');
  // RFC 9207: where the answer names its issuer, it must be ours.
  if (query.iss !== undefined && query.iss !== issuer) throw new SignInProblem('sign-in.issuer', 'answered by another');
  if (query.error) throw new SignInProblem(query.error, query.error_description ?? query.error);
  if (!query.code) throw new SignInProblem('sign-in.code', 'the answer carries no code');
  return query.code;
}

/** Asks the token endpoint. Throws SignInProblem where it refuses, the fetch's own error where it can't be reached. */
export async function askTokens(
  fetch: Fetch,
  provider: Provider,
  form: Readonly<Record<string, string>>,
): Promise<Tokens> {
  const response = await fetch(provider.token_endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  const answer = Object(await response.json().catch(() => null));
  if (response.status >= 500) throw new TypeError(`the sign-in service answered ${response.status}`);
  if (!response.ok || !isText(answer.access_token)) {
    throw new SignInProblem(isText(answer.error) ? answer.error : 'sign-in.provider', 'the sign-in service refused');
  }
  return {
    access: answer.access_token,
    expiresIn: typeof answer.expires_in === 'number' ? answer.expires_in : 300,
    refresh: isText(answer.refresh_token) ? answer.refresh_token : null,
    id: isText(answer.id_token) ? answer.id_token : null,
  };
}

/** Holds an ID token against the sign-in that it answers. Throws SignInProblem. */
export function checkIdToken(
  token: string | null,
  { issuer, clientId, nonce, nowMs }: { issuer: string; clientId: string; nonce: string; nowMs: number },
): void {
  const claims = claimsOf(token ?? '');
  const audience: unknown[] = Array.isArray(claims.aud) ? claims.aud : [claims.aud];
  const refuse = (what: string) => new SignInProblem('sign-in.token', `the ID token has another ${what}`);
  if (claims.iss !== issuer) throw refuse('issuer');
  if (!audience.includes(clientId)) throw refuse('audience');
  if (claims.nonce !== nonce) throw refuse('nonce');
  // A machine's clock may be five minutes wrong.
  if (typeof claims.exp !== 'number' || claims.exp * 1000 < nowMs - 300_000) throw refuse('time');
}

function claimsOf(token: string): Record<string, unknown> {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
    return Object(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return {};
  }
}

function secret(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(24)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
