/**
 * The facts about a request that a policy may ask for, keys in lower case because IAM compares them so. Every key
 * here is filled in by the gateway or by `Policies`; a key that nothing fills in would silently count as absent, so
 * a policy that names one is refused.
 */
const singleValued = new Set(
  [
    'aws:CurrentTime',
    'aws:EpochTime',
    'aws:PrincipalAccount',
    'aws:PrincipalArn',
    'aws:PrincipalIsAWSService',
    'aws:PrincipalServiceName',
    'aws:PrincipalType',
    'aws:RequestedRegion',
    'aws:ResourceAccount',
    'aws:SecureTransport',
    'aws:SourceAccount',
    'aws:SourceArn',
    'aws:SourceIp',
    'aws:ViaAWSService',
    'dynamodb:Select',
    'dynamodb:ReturnValues',
    'events:source',
    'events:detail-type',
    'iam:PassedToService',
    'kms:CallerAccount',
    'kms:GrantIsForAWSResource',
    'kms:ViaService',
    's3:authType',
    's3:delimiter',
    's3:max-keys',
    's3:prefix',
    's3:ResourceAccount',
    's3:signatureversion',
    's3:TlsVersion',
    's3:versionid',
    's3:x-amz-acl',
    's3:x-amz-server-side-encryption',
    's3:x-amz-server-side-encryption-aws-kms-key-id',
  ].map((key) => key.toLowerCase()),
);

const multiValued = new Set(['dynamodb:leadingkeys', 'kms:encryptioncontextkeys']);

/** How many values a key has in a request; undefined for a key that is not known here. */
export function valuesOfKey(key: string): 'one' | 'many' | undefined {
  const lower = key.toLowerCase();
  if (singleValued.has(lower) || lower.startsWith('kms:encryptioncontext:')) return 'one';
  return multiValued.has(lower) ? 'many' : undefined;
}

/** What is known about a request, by context key; the case of keys does not matter. */
export type RequestContext = Readonly<Record<string, string | readonly string[]>>;

/** The same facts with keys in lower case and values always as lists; empty lists count as absent. */
export class Facts {
  readonly #values = new Map<string, readonly string[]>();

  constructor(...contexts: readonly RequestContext[]) {
    for (const context of contexts) {
      for (const [key, value] of Object.entries(context)) {
        this.#values.set(key.toLowerCase(), typeof value === 'string' ? [value] : value);
      }
    }
  }

  get(key: string): readonly string[] | undefined {
    const values = this.#values.get(key.toLowerCase());
    return values === undefined || values.length === 0 ? undefined : values;
  }
}
