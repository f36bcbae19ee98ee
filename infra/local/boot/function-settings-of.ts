import type { Authority } from '../gateway/authority.ts';
import { AccessDenied } from '../gateway/authority.ts';
import type { Credentials } from '../gateway/credentials.ts';
import type { FunctionSettings } from '../lambda/function-settings.ts';
import type { LambdaFunction } from '../templates/stage.ts';
import { BootError } from './boot-error.ts';

/**
 * The functions of a stage with the credentials of their roles.
 *
 * @param logLevel replaces the log level of the template, for a person who looks for something
 * @throws BootError for a role that Lambda may not take
 */
export function functionSettingsOf(
  authority: Authority,
  credentials: Credentials,
  logLevel: string | undefined,
): FunctionSettings[] {
  return authority.stage.functions.map((resource) => {
    demandRole(authority, resource);
    const { name, arn, assetDir, handler, timeoutSeconds, memoryMb, reservedConcurrency, deadLetterArn } = resource;
    return {
      name,
      arn,
      assetDir,
      handler,
      timeoutSeconds,
      memoryMb,
      logGroupName: resource.logGroup,
      environment: {
        ...resource.environment,
        ...(logLevel === undefined ? {} : { POWERTOOLS_LOG_LEVEL: logLevel }),
      },
      credentials: credentials.issue(resource.roleArn),
      ...(reservedConcurrency === undefined ? {} : { reservedConcurrency }),
      ...(deadLetterArn === undefined ? {} : { asynchronous: { deadLetterArn } }),
    };
  });
}

function demandRole(authority: Authority, { name, arn, roleArn }: LambdaFunction): void {
  try {
    authority.demandAssume('lambda.amazonaws.com', roleArn, arn);
  } catch (cause) {
    if (!(cause instanceof AccessDenied)) throw cause;
    throw new BootError(
      'boot.role-not-assumable',
      `Lambda may not take the role ${roleArn} of function ${name}.`,
      'Let lambda.amazonaws.com assume it in its trust policy.',
      { cause },
    );
  }
}
