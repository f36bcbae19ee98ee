import { dirname } from 'node:path';
import type { FunctionSettings } from '../function-settings.ts';

/** What a sandbox sees of the place it runs in. */
export interface Surroundings {
  region: string;
  /** Address of the gateway, `http://127.0.0.1:PORT`: every AWS call goes there. */
  endpoint: string;
  /** A folder of the sandbox's own, in place of Lambda's /tmp. */
  temporaryDir: string;
  logStreamName: string;
}

/**
 * The whole environment of a sandbox: the template's variables, then what Lambda sets (which the template can't
 * override, as on AWS). Nothing of the host's environment goes in, its AWS profile and proxies least of all.
 */
export function environmentOf(settings: FunctionSettings, place: Surroundings): Record<string, string> {
  const { credentials } = settings;
  return {
    LANG: 'en_US.UTF-8',
    TZ: 'UTC',
    PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
    HOME: place.temporaryDir,
    TMPDIR: place.temporaryDir,
    ...settings.environment,
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    ...(credentials.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: credentials.sessionToken }),
    AWS_ENDPOINT_URL: place.endpoint,
    AWS_ENDPOINT_URL_S3: place.endpoint,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: settings.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: settings.logGroupName ?? `/aws/lambda/${settings.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: place.logStreamName,
    LAMBDA_TASK_ROOT: settings.assetDir,
    _HANDLER: settings.handler,
  };
}
