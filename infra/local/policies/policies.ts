import { Facts, type RequestContext } from './context-keys.ts';
import { type Principal, readPolicy, type Statement } from './policy-document.ts';

/** What someone wants to do, in IAM's words. */
export interface AccessRequest {
  /** ARN of a role or user, or the name of an AWS service such as `events.amazonaws.com`. */
  principal: string;
  /** `sqs:SendMessage` */
  action: string;
  /** ARN, or `*` for actions without a resource. */
  resource: string;
  context?: RequestContext;
}

/** @property reason in AWS's words: what of which policy allows or denies. */
export interface Decision {
  allowed: boolean;
  reason: string;
}

/** Decides whether a request is allowed. */
export interface Decider {
  decide(request: AccessRequest): Decision;
}

/** What `Policies` is made from; a Stage of infra/local/templates fits. */
export interface PolicySources {
  accountId: string;
  region: string;
  identityPolicies: readonly { roleName: string; document: unknown; place: PolicyPlace }[];
  resourcePolicies: readonly { resourceArn: string; document: unknown; place: PolicyPlace }[];
  lambdaPermissions: readonly {
    functionArn: string;
    action: string;
    principal: string;
    sourceArn?: string;
    sourceAccount?: string;
    place: PolicyPlace;
  }[];
  roles: readonly { name: string; arn: string; trust: unknown }[];
}

interface PolicyPlace {
  stack: string;
  logicalId: string;
  type: string;
}

function describe({ stack, logicalId, type }: PolicyPlace): string {
  return `${stack} / ${logicalId} (${type})`;
}

/** The resource whose policy speaks for an ARN: the bucket for its objects, the function for its versions. */
function policyOwner(resource: string): string {
  if (resource.startsWith('arn:aws:s3:::')) return resource.split('/', 1)[0] ?? resource;
  if (resource.startsWith('arn:aws:lambda:')) return resource.split(':').slice(0, 7).join(':');
  return resource;
}

/**
 * All policies of one account: what AWS would decide about a request within it.
 *
 * An explicit denial wins. Otherwise one allowance suffices, by an identity policy or by the resource's own, except
 * for keys: a key's policy must allow, and it leaves the choice to identity policies by naming the account.
 * Services have no identity policies. The account's root user may do whatever no policy denies.
 * Source: IAM user guide, "Policy evaluation for requests within a single account"; KMS developer guide, "Key policies".
 */
export class Policies implements Decider {
  readonly #account: string;
  readonly #region: string;
  readonly #now: () => Date;
  readonly #identity = new Map<string, Statement[]>();
  readonly #resource = new Map<string, Statement[]>();
  readonly #trust = new Map<string, Statement[]>();

  /** @throws PolicyRefused when any of the policies says something that is not understood */
  constructor(sources: PolicySources, now: () => Date = () => new Date()) {
    this.#account = sources.accountId;
    this.#region = sources.region;
    this.#now = now;
    const arns = new Map(sources.roles.map(({ name, arn }) => [name, arn]));
    for (const role of sources.roles) {
      this.#trust.set(role.arn, readPolicy(role.trust, 'trust', `trust policy of ${role.name}`));
    }
    for (const { roleName, document, place } of sources.identityPolicies) {
      const arn = arns.get(roleName) ?? `arn:aws:iam::${this.#account}:role/${roleName}`;
      this.attach(arn, document, describe(place));
    }
    for (const { resourceArn, document, place } of sources.resourcePolicies) {
      add(this.#resource, resourceArn, readPolicy(document, 'resource', describe(place)));
    }
    for (const permission of sources.lambdaPermissions) {
      add(
        this.#resource,
        permission.functionArn,
        readPolicy(permissionDocument(permission), 'resource', describe(permission.place)),
      );
    }
  }

  /**
   * Gives a principal one more identity policy, such as a managed policy that the template leaves for a user.
   *
   * @throws PolicyRefused when the policy says something that is not understood
   */
  attach(principalArn: string, document: unknown, where: string): void {
    add(this.#identity, principalArn, readPolicy(document, 'identity', where));
  }

  decide(request: AccessRequest): Decision {
    const { action, resource } = request;
    const principal = this.#principal(request.principal);
    const facts = this.#facts(request, principal);
    const identity = (this.#identity.get(request.principal) ?? []).filter((s) => s.matches(action, resource, facts));
    const resourceBased = (this.#resource.get(policyOwner(resource)) ?? [])
      .map((statement) => ({ statement, coverage: statement.covers(principal) }))
      .filter(({ statement, coverage }) => coverage !== 'none' && statement.matches(action, resource, facts));

    if (identity.some(({ effect }) => effect === 'Deny')) {
      return { allowed: false, reason: 'with an explicit deny in an identity-based policy' };
    }
    if (resourceBased.some(({ statement }) => statement.effect === 'Deny')) {
      return { allowed: false, reason: 'with an explicit deny in a resource-based policy' };
    }

    const root = request.principal === `arn:aws:iam::${this.#account}:root`;
    const byIdentity = root || identity.length > 0;
    const direct = resourceBased.some(({ coverage }) => coverage === 'direct');
    if (direct) return { allowed: true, reason: 'a resource-based policy allows it' };
    if (resource.startsWith('arn:aws:kms:')) {
      const delegated = resourceBased.length > 0;
      if (!delegated) return { allowed: false, reason: `because no resource-based policy allows the ${action} action` };
    }
    if (byIdentity) return { allowed: true, reason: 'an identity-based policy allows it' };
    const lacking = principal.kind === 'service' ? 'resource-based' : 'identity-based';
    return { allowed: false, reason: `because no ${lacking} policy allows the ${action} action` };
  }

  /** Whether a role lets a service act in its name, as its trust policy says. */
  mayAssume(service: string, roleArn: string, context: RequestContext = {}): boolean {
    const principal: Principal = { kind: 'service', name: service };
    const request = { principal: service, action: 'sts:AssumeRole', resource: roleArn, context };
    const facts = this.#facts(request, principal);
    const matching = (this.#trust.get(roleArn) ?? []).filter(
      (statement) => statement.covers(principal) === 'direct' && statement.matches('sts:AssumeRole', roleArn, facts),
    );
    return matching.some(({ effect }) => effect === 'Allow') && !matching.some(({ effect }) => effect === 'Deny');
  }

  #principal(name: string): Principal {
    return name.startsWith('arn:')
      ? { kind: 'account', arn: name, account: name.split(':')[4] ?? '' }
      : { kind: 'service', name };
  }

  #facts({ context = {} }: AccessRequest, principal: Principal): Facts {
    const now = this.#now();
    const common: Record<string, string> = {
      'aws:CurrentTime': now.toISOString(),
      'aws:EpochTime': String(Math.floor(now.getTime() / 1000)),
      'aws:RequestedRegion': this.#region,
      'aws:ResourceAccount': this.#account,
      's3:ResourceAccount': this.#account,
      // What never leaves the machine cannot be listened to on the way: the loopback counts as a secure transport,
      // so the TLS-only statements of the templates stay in force without a certificate on every machine.
      'aws:SecureTransport': 'true',
      's3:TlsVersion': '1.3',
      'aws:PrincipalIsAWSService': String(principal.kind === 'service'),
      'aws:ViaAWSService': 'false',
    };
    if (principal.kind === 'service') {
      common['aws:PrincipalServiceName'] = principal.name;
    } else {
      common['aws:PrincipalArn'] = principal.arn;
      common['aws:PrincipalAccount'] = principal.account;
      common['aws:PrincipalType'] = principal.arn.endsWith(':root')
        ? 'Account'
        : principal.arn.includes(':user/')
          ? 'User'
          : 'AssumedRole';
      common['kms:CallerAccount'] = principal.account;
    }
    return new Facts(common, context);
  }
}

function add(map: Map<string, Statement[]>, key: string, statements: readonly Statement[]): void {
  map.set(key, [...(map.get(key) ?? []), ...statements]);
}

/** The statement that `AWS::Lambda::Permission` adds to a function's policy. */
function permissionDocument(permission: PolicySources['lambdaPermissions'][number]): unknown {
  const { functionArn, action, principal, sourceArn, sourceAccount } = permission;
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: principal.endsWith('.amazonaws.com') ? { Service: principal } : { AWS: principal },
        Action: action,
        Resource: functionArn,
        Condition: {
          ...(sourceArn === undefined ? {} : { ArnLike: { 'aws:SourceArn': sourceArn } }),
          ...(sourceAccount === undefined ? {} : { StringEquals: { 'aws:SourceAccount': sourceAccount } }),
        },
      },
    ],
  };
}
