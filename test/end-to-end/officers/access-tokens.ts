import { createPrivateKey, createSign } from 'node:crypto';
import { join } from 'node:path';
import { signingKeys } from '../../../infra/local/identity/signing-keys.ts';
import type { Principal } from '../../../shared/access/principal.ts';

const LASTS_SECONDS = 2 * 3600;

/**
 * Access tokens as the one-machine provider signs them after a sign-in, for people whom it does not know: signed with its
 * own key, which a test reads from the data folder.
 */
export class AccessTokens {
  readonly #key: ReturnType<typeof createPrivateKey>;
  readonly #kid: string;
  readonly #of: { issuer: string; clientId: string };

  constructor(dataDir: string, of: { issuer: string; clientId: string }) {
    const [jwk] = signingKeys(join(dataDir, 'identity', 'keys.json')).jwks.keys;
    if (jwk === undefined) throw new Error('the provider has no key');
    this.#key = createPrivateKey({ key: jwk, format: 'jwk' });
    this.#kid = jwk.kid;
    this.#of = of;
  }

  tokenOf({ id, roles, ports, lanes }: Principal): string {
    const seconds = Math.floor(Date.now() / 1000);
    const groups = [
      ...roles.map((role) => `role-${role}`),
      ...(ports === 'all' ? ['all'] : ports).map((port) => `port-${port}`),
      ...(lanes === 'all' ? ['all'] : lanes).map((lane) => `lane-${lane}`),
    ];
    const claims = {
      ...{ iss: this.#of.issuer, client_id: this.#of.clientId, token_use: 'access', username: id, sub: id },
      ...{ 'cognito:groups': groups, iat: seconds - 5, exp: seconds + LASTS_SECONDS },
    };
    const text = `${part({ alg: 'RS256', kid: this.#kid })}.${part(claims)}`;
    return `${text}.${createSign('sha256').update(text).sign(this.#key).toString('base64url')}`;
  }
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
