import * as z from 'zod';
import { principalOfGroups } from '../../shared/access/groups.ts';
import { type Principal, roleSchema } from '../../shared/access/principal.ts';
import { isAsSigned } from './path-as-signed.ts';

/** What the gateway says of whoever it let pass: a signer, or the claims of a token, lists in them as `[a b c]`. */
const authorizerSchema = z.union([
  z.object({ iam: z.object({ userArn: z.string() }) }),
  z.object({ jwt: z.object({ claims: z.record(z.string(), z.string()) }) }),
]);

/** Whom a request comes from and what it asks for, without what in its path only says who asks. */
export type Proven =
  | { principal: Principal; path: string; session?: string | undefined }
  | { refused: 'unknown' | 'denied' };

const SIGNED = /^\/as\/([a-z-]+)(\/.*)$/;
const BY_TOKEN = /^\/api(\/.*)$/;

/**
 * Who calls, by the gateway's own word. A path belongs to one way of proving it: `/as/<role>/...` to signatures, `/api/...`
 * to tokens. Whoever the gateway proved in another way, in none, or in no role gets nothing.
 */
export function provenRequest(rawPath: string, authorizer: unknown): Proven {
  if (!isAsSigned(rawPath)) return { refused: 'unknown' };
  const by = authorizerSchema.safeParse(authorizer).data;
  if (by === undefined) return { refused: 'unknown' };
  return 'iam' in by ? signedRequest(rawPath, by.iam.userArn) : tokenRequest(rawPath, by.jwt.claims);
}

/**
 * A request that is signed for `/as/<role>/...`: the gateway has let it pass as the caller's policy permits that path, so
 * the caller has that role. Roles that are given by policy reach all ports and lanes of the region.
 */
function signedRequest(rawPath: string, userArn: string): Proven {
  const [, word, path] = SIGNED.exec(rawPath) ?? [];
  const role = roleSchema.safeParse(word).data;
  if (role === undefined || path === undefined) return { refused: 'unknown' };
  const name = nameOfSigner(userArn);
  if (name === null) return { refused: 'denied' };
  return { principal: { id: personOf(name), roles: [role], ports: 'all', lanes: 'all' }, path };
}

/** A request with an access token of the user pool; the gateway has checked its signature, issuer, client and times. */
function tokenRequest(rawPath: string, claims: Readonly<Record<string, string>>): Proven {
  const [, path] = BY_TOKEN.exec(rawPath) ?? [];
  if (path === undefined) return { refused: 'unknown' };
  const { token_use: use, username = '', 'cognito:groups': groups = '', origin_jti: session } = claims;
  // An id token has the same issuer and client, but says only who somebody is.
  if (use !== 'access' || username === '') return { refused: 'denied' };
  const principal = principalOfGroups(personOf(username), listOf(groups));
  return principal.roles.length === 0 ? { refused: 'denied' } : { principal, path, session };
}

/**
 * The name in the ARN of a signer: of a user its own, of an assumed role the session's, which the role's trust policy has
 * to tie to the person. Null for whoever has no name: an account's root user.
 */
function nameOfSigner(userArn: string): string | null {
  const [, name] =
    /^arn:[\w-]+:(?:iam|sts)::\d+:(?:user|assumed-role|federated-user)\/(?:.*\/)?([^/]+)$/.exec(userArn) ?? [];
  return name ?? null;
}

/** The same person by command line and by page: neither tells names apart by their case. */
function personOf(name: string): string {
  return name.toLowerCase();
}

function listOf(claim: string): string[] {
  return claim
    .replace(/^\[(.*)\]$/, '$1')
    .split(' ')
    .filter((group) => group !== '');
}
