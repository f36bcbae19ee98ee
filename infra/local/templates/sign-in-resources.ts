import * as z from 'zod';
import { cfnFlag, cfnNumber, noEffect, type ResourceReader, type ResourceReading } from './reading.ts';
import type { Stage, UserPool } from './stage.ts';

const poolSchema = z.strictObject({
  UserPoolName: noEffect,
  AccountRecoverySetting: noEffect,
  AdminCreateUserConfig: z.strictObject({
    AllowAdminCreateUserOnly: z.literal(true, 'nobody can sign up on one machine'),
  }),
  AliasAttributes: noEffect,
  AutoVerifiedAttributes: noEffect,
  DeletionProtection: noEffect,
  EmailVerificationMessage: noEffect,
  EmailVerificationSubject: noEffect,
  EnabledMfas: noEffect,
  // A production stage asks for a second factor, which its demo users have none of; here they sign in without.
  MfaConfiguration: noEffect,
  Policies: noEffect,
  Schema: noEffect,
  SmsVerificationMessage: noEffect,
  UserPoolAddOns: noEffect,
  UserPoolTags: noEffect,
  UserPoolTier: noEffect,
  UsernameConfiguration: z.strictObject({ CaseSensitive: z.literal(false) }),
  VerificationMessageTemplate: noEffect,
});

const pool: ResourceReader = (reading, stage) => {
  reading.properties(poolSchema);
  const { ref: id, attributes } = reading.identity;
  stage.userPools.push({ id, issuer: attributes.ProviderURL ?? '', groups: [], clients: [] });
};

function poolOf(id: string, reading: ResourceReading, stage: Stage): UserPool {
  const found = stage.userPools.find((candidate) => candidate.id === id);
  if (found === undefined) throw reading.refuse(`${id} is no user pool of this stage`, 'Name one of its own');
  return found;
}

const groupSchema = z.strictObject({
  GroupName: z.string(),
  UserPoolId: z.string(),
  Description: noEffect,
  Precedence: noEffect,
  RoleArn: z.undefined('a group gives no role on one machine').optional(),
});

const group: ResourceReader = (reading, stage) => {
  const { GroupName, UserPoolId } = reading.properties(groupSchema);
  poolOf(UserPoolId, reading, stage).groups.push(GroupName);
};

const domainSchema = z.strictObject({
  Domain: z.string(),
  UserPoolId: z.string(),
  ManagedLoginVersion: noEffect,
});

/** The sign-in page lies below the issuer here; what the template calls its address must still belong to a pool. */
const domain: ResourceReader = (reading, stage) => {
  poolOf(reading.properties(domainSchema).UserPoolId, reading, stage);
};

const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
const unitSchema = z.enum(['seconds', 'minutes', 'hours', 'days']);

const clientSchema = z.strictObject({
  UserPoolId: z.string(),
  ClientName: noEffect,
  AccessTokenValidity: cfnNumber,
  IdTokenValidity: cfnNumber,
  RefreshTokenValidity: cfnNumber,
  TokenValidityUnits: z.strictObject({ AccessToken: unitSchema, IdToken: unitSchema, RefreshToken: unitSchema }),
  RefreshTokenRotation: z.strictObject({ Feature: z.literal('ENABLED'), RetryGracePeriodSeconds: cfnNumber }),
  AllowedOAuthFlows: z.tuple([z.literal('code')]),
  AllowedOAuthFlowsUserPoolClient: cfnFlag,
  AllowedOAuthScopes: z.array(z.enum(['openid'])),
  CallbackURLs: z.array(z.string()).min(1),
  LogoutURLs: z.array(z.string()).default([]),
  GenerateSecret: z.literal(false, 'a page can keep no secret'),
  EnableTokenRevocation: noEffect,
  ExplicitAuthFlows: noEffect,
  PreventUserExistenceErrors: noEffect,
  SupportedIdentityProviders: z.tuple([z.literal('COGNITO')]),
});

const client: ResourceReader = (reading, stage) => {
  const properties = reading.properties(clientSchema);
  const { TokenValidityUnits: units } = properties;
  poolOf(properties.UserPoolId, reading, stage).clients.push({
    id: reading.identity.ref,
    scopes: properties.AllowedOAuthScopes,
    callbackUrls: properties.CallbackURLs.map(onLoopback),
    logoutUrls: properties.LogoutURLs.map(onLoopback),
    accessTokenSeconds: properties.AccessTokenValidity * SECONDS[units.AccessToken],
    idTokenSeconds: properties.IdTokenValidity * SECONDS[units.IdToken],
    refreshTokenSeconds: properties.RefreshTokenValidity * SECONDS[units.RefreshToken],
    renewalGraceSeconds: properties.RefreshTokenRotation.RetryGracePeriodSeconds,
  });
};

/** Templates write `https://` before the name of a distribution; on the loopback it is served without TLS. */
function onLoopback(url: string): string {
  return url.replace(/^https:\/\/(?=127\.0\.0\.1[:/])/, 'http://');
}

export const signInReaders: Readonly<Record<string, ResourceReader>> = {
  'AWS::Cognito::UserPool': pool,
  'AWS::Cognito::UserPoolGroup': group,
  'AWS::Cognito::UserPoolDomain': domain,
  'AWS::Cognito::UserPoolClient': client,
};
