import { createHash, randomUUID } from 'node:crypto';
import { type Configuration, Provider } from 'oidc-provider';
import type { DemoUser } from '../boot/demo-users.ts';
import type { UserPool, UserPoolClient } from '../templates/stage.ts';
import type { KeptTokens } from './kept-tokens.ts';
import { guardingHeaders, messagePage } from './page.ts';
import type { SigningKeys } from './signing-keys.ts';

/** How long one signs in anew without a password, as at Cognito's page. */
const SESSION_SECONDS = 3600;

/** The subject of a user's tokens: as Cognito's, no name but an id. */
export function subjectOf({ id }: DemoUser): string {
  const hex = createHash('sha256').update(`user ${id}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export interface ProviderOptions {
  pool: UserPool;
  client: UserPoolClient;
  users: readonly DemoUser[];
  keys: SigningKeys;
  kept: KeptTokens;
  /** The path of the issuer's address. */
  prefix: string;
}

/** A provider that gives out the tokens which Cognito would, at the addresses that Cognito's discovery has. */
export function identityProvider({ pool, client, users, keys, kept, prefix }: ProviderOptions): Provider {
  const userOf = (subject: string) => users.find((user) => subjectOf(user) === subject);
  const claimsOf = (subject: string) => {
    const user = userOf(subject);
    const groups = user?.groups.filter((group) => pool.groups.includes(group)) ?? [];
    return { username: user?.id ?? '', groups };
  };
  const scope = client.scopes.join(' ');
  const configuration: Configuration = {
    adapter: (model: string) => kept.adapter(model),
    jwks: keys.jwks,
    clients: [
      {
        client_id: client.id,
        token_endpoint_auth_method: 'none',
        redirect_uris: client.callbackUrls,
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        scope,
      },
    ],
    scopes: client.scopes,
    responseTypes: ['code'],
    clientAuthMethods: ['none'],
    pkce: { required: () => true },
    clientBasedCORS: (_ctx, origin, { redirectUris = [] }) =>
      redirectUris.some((uri) => new URL(uri).origin === origin),
    cookies: { keys: keys.cookies, long: { path: prefix, signed: true }, short: { signed: true } },
    claims: { openid: ['sub', 'cognito:username', 'cognito:groups', 'token_use'] },
    conformIdTokenClaims: false,
    discovery: { end_session_endpoint: `${pool.issuer}/logout` },
    routes: {
      authorization: '/oauth2/authorize',
      token: '/oauth2/token',
      revocation: '/oauth2/revoke',
      jwks: '/.well-known/jwks.json',
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_ctx, asking, token) => token.clientId === asking.clientId },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => pool.issuer,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope,
          audience: client.id,
          accessTokenFormat: 'jwt',
          accessTokenTTL: client.accessTokenSeconds,
        }),
      },
    },
    formats: {
      customizers: {
        jwt(ctx, token, parts) {
          const subject = 'accountId' in token ? String(token.accountId) : '';
          const { username, groups } = claimsOf(subject);
          const { RefreshToken: renewing, AuthorizationCode: code } = ctx.oidc.entities;
          parts.header = { typ: undefined };
          Object.assign(parts.payload, {
            ...{ token_use: 'access', version: 2, username, 'cognito:groups': groups, event_id: randomUUID() },
            // The same from the sign-in to its end, however often tokens are renewed.
            ...{ auth_time: (renewing ?? code)?.authTime, origin_jti: (renewing ?? code)?.grantId },
          });
          // Cognito's access tokens name no audience; the library refuses to sign without one, but does not ask to see it.
          Object.defineProperty(parts.payload, 'aud', { value: client.id, enumerable: false, writable: true });
        },
      },
    },
    ttl: {
      AccessToken: client.accessTokenSeconds,
      IdToken: client.idTokenSeconds,
      AuthorizationCode: 300,
      Interaction: 600,
      Session: SESSION_SECONDS,
      Grant: client.refreshTokenSeconds,
      // A renewed token lasts no longer than the first would have.
      RefreshToken: (ctx) => ctx.oidc.entities.RotatedRefreshToken?.remainingTTL ?? client.refreshTokenSeconds,
    },
    issueRefreshToken: () => true,
    expiresWithSession: () => false,
    rotateRefreshToken: () => true,
    // The library's own page fetches letters from elsewhere, and repeats what it was asked.
    renderError(ctx, { error }) {
      ctx.set(guardingHeaders());
      ctx.type = 'html';
      const text = `The request to sign in was refused (${error}). Start again from the page you came from.`;
      ctx.body = messagePage('Not signed in', text, `${prefix}/sign-in.css`, client.logoutUrls[0]);
    },
    interactions: { url: (_ctx, interaction) => `${prefix}/sign-in/${interaction.uid}` },
    findAccount(_ctx, subject) {
      const { username, groups } = claimsOf(subject);
      if (username === '') return undefined;
      return {
        accountId: subject,
        claims: () => ({ sub: subject, token_use: 'id', 'cognito:username': username, 'cognito:groups': [...groups] }),
      };
    },
    // Nobody is asked whether the page may know who they are: it is the page of the same house.
    async loadExistingGrant(ctx) {
      const { client: asking, session } = ctx.oidc;
      if (asking === undefined || session?.accountId === undefined) return undefined;
      const known = session.grantIdFor(asking.clientId);
      const found = known === undefined ? undefined : await ctx.oidc.provider.Grant.find(known);
      if (found !== undefined) return found;
      const grant = new ctx.oidc.provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope(scope);
      grant.addResourceScope(pool.issuer, scope);
      await grant.save();
      return grant;
    },
  };
  return new Provider(pool.issuer, configuration);
}
