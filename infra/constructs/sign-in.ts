import { Duration, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { groupsOf } from '../../shared/access/groups.ts';
import { removalPolicy, type StageContext } from '../stage-context.ts';
import { acknowledge } from './acknowledge.ts';
import { stackPrefix } from './keys.ts';

/** A working day and no more: whoever comes back the next morning signs in. */
const SHIFT = Duration.hours(8);
/** What somebody was allowed lasts so long after the permission was taken away. */
const ACCESS = Duration.minutes(15);
/** Two tabs that renew at once, or an answer that got lost. */
const RENEWAL_GRACE = Duration.seconds(30);

/** Who may sign in to the officers' page, and the groups that say what each may do. Accounts are made by administrators. */
export class SignIn extends Construct {
  readonly pool: UserPool;
  /** Whose word a token is; its discovery document lies below it. */
  readonly issuer: string;
  /** What the page connects to when somebody signs in: the pool, and the address of its sign-in page. */
  readonly addresses: readonly string[];

  constructor(scope: Construct, id: string, context: StageContext) {
    super(scope, id);
    const { settings } = context;
    const { region, account } = Stack.of(this);
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { username: true, email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: false, mutable: true } },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: settings.production ? Mfa.REQUIRED : Mfa.OFF,
      ...(settings.production && { mfaSecondFactor: { otp: true, sms: false } }),
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: settings.production,
      removalPolicy: removalPolicy(context),
    });
    if (!settings.production) {
      acknowledge(this.pool, {
        'AwsSolutions-COG2': 'No production stage: its users are invented, and tests sign in as them.',
      });
    }
    for (const groupName of groupsOf(settings.ports.map(({ locode }) => locode))) {
      this.pool.addGroup(`Group-${groupName}`, { groupName });
    }
    const domainPrefix = `${stackPrefix(context)}-${account}`;
    this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.issuer = this.pool.userPoolProviderUrl;
    this.addresses = [`${this.issuer}/`, `https://${domainPrefix}.auth.${region}.amazoncognito.com`];
  }

  /**
   * The page at an address as a client of the pool. It is public: there is no secret that a page could keep, so a code is
   * worth nothing without the verifier of the page that asked for it. Sign-ins come back to `<address>/signed-in`,
   * sign-outs to `<address>/`.
   */
  client(address: string): UserPoolClient {
    const client = this.pool.addClient('Page', {
      generateSecret: false,
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${address}/signed-in`],
        logoutUrls: [`${address}/`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      accessTokenValidity: ACCESS,
      idTokenValidity: ACCESS,
      refreshTokenValidity: SHIFT,
      refreshTokenRotationGracePeriod: RENEWAL_GRACE,
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    new CfnManagedLoginBranding(this, 'PageLook', {
      userPoolId: this.pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return client;
  }
}
