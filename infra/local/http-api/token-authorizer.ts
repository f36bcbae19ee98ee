import { JwtVerifier } from 'aws-jwt-verify';
import { JwtExpiredError } from 'aws-jwt-verify/error';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import type { JwtPayload } from 'aws-jwt-verify/jwt-model';
import * as z from 'zod';
import type { JwtAuthorizer } from '../templates/stage.ts';

/** A request carries no token that lets it pass. `challenge` is the answer's `www-authenticate`. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  readonly code = 'http-api.token';
  readonly challenge: string;
  constructor(challenge: string, options?: ErrorOptions) {
    super(challenge, options);
    this.challenge = challenge;
  }
}

const discoverySchema = z.object({ issuer: z.string(), jwks_uri: z.url() });

/**
 * Holds tokens against one JWT authorizer as API Gateway does (guide, "Control access to HTTP APIs with JWT authorizers"):
 * an RSA signature by a key of the issuer, `iss`, `aud` or, where that is absent, `client_id`, `exp`, `nbf` and `iat`.
 */
export class TokenAuthorizer {
  readonly #authorizer: JwtAuthorizer;
  #verify: Promise<(token: string) => Promise<JwtPayload>> | undefined;

  constructor(authorizer: JwtAuthorizer) {
    this.#authorizer = authorizer;
  }

  /** The claims of the token in an `Authorization` header, as a function gets them: all as text. @throws TokenRefused */
  async claimsOf(header: string | undefined): Promise<Record<string, string>> {
    const token = header?.replace(/^Bearer /i, '').trim() ?? '';
    if (token === '') throw new TokenRefused('Bearer');
    this.#verify ??= verifierOf(this.#authorizer);
    try {
      const verify = await this.#verify;
      return asText(await verify(token));
    } catch (cause) {
      if (cause instanceof IssuerUnreachable) this.#verify = undefined;
      const reason = cause instanceof JwtExpiredError ? 'the token has expired' : 'the token is not valid';
      throw new TokenRefused(`Bearer scope="" error="invalid_token" error_description="${reason}"`, { cause });
    }
  }
}

class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
}

async function verifierOf({ issuer, audience }: JwtAuthorizer): Promise<(token: string) => Promise<JwtPayload>> {
  const { jwks_uri: jwksUri } = await discover(issuer);
  const fetcher = { fetch: async (uri: string) => (await fetch(uri)).arrayBuffer() };
  const verifier = JwtVerifier.create(
    {
      ...{ issuer, jwksUri, audience: null },
      customJwtCheck: ({ header, payload }) => {
        if (!/^RS(256|384|512)$/.test(header.alg ?? '')) throw new Error(`signed with ${header.alg}`);
        if (payload.exp === undefined) throw new Error('it never expires');
        if (Number(payload.iat ?? 0) > Date.now() / 1000) throw new Error('it was made in the future');
        const meant = [payload.aud ?? payload.client_id].flat();
        if (!meant.some((one) => typeof one === 'string' && audience.includes(one)))
          throw new Error('not for this API');
      },
    },
    { jwksCache: new SimpleJwksCache({ fetcher }) },
  );
  return (token) => verifier.verify(token);
}

async function discover(issuer: string): Promise<z.infer<typeof discoverySchema>> {
  try {
    const response = await fetch(`${issuer}/.well-known/openid-configuration`);
    return discoverySchema.parse(await response.json());
  } catch (cause) {
    throw new IssuerUnreachable(`${issuer} does not say where its keys are`, { cause });
  }
}

/** The gateway writes every claim as text: lists as `[a b]`, numbers and truth values as they are. */
function asText(payload: JwtPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).flatMap(([name, value]) => {
      if (value === undefined || value === null) return [];
      if (Array.isArray(value)) return [[name, `[${value.join(' ')}]`]];
      return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
    }),
  );
}
