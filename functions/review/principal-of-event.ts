import { type Principal, roleSchema } from '../../shared/access/principal.ts';

/** The caller as the gateway has proven it, and the path of what is asked for, without what only says who asks. */
export interface ProvenRequest {
  principal: Principal;
  path: string;
}

const SIGNED = /^\/as\/([a-z-]+)(\/.*)$/;

/**
 * A request that is signed for `/as/<role>/...`: the gateway has let it pass as the caller's policy permits that path, so
 * the caller has that role. Roles that are given by policy reach all ports and lanes of the region. Null for another path.
 */
export function signedRequest(path: string, userArn: string): ProvenRequest | null {
  const [, word, rest] = SIGNED.exec(path) ?? [];
  const role = roleSchema.safeParse(word).data;
  if (role === undefined || rest === undefined) return null;
  return { principal: { id: userArn, roles: [role], ports: 'all', lanes: 'all' }, path: rest };
}
