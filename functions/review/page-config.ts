import type { PageConfig } from '../../shared/review/page-config.ts';
import { portsFromEnvironment, required } from '../port-settings.ts';

/** What the officers' page is told before anybody has signed in. Throws where the deployment left something out. */
export function pageConfigFromEnvironment(): PageConfig {
  return {
    issuer: required('SIGN_IN_ISSUER'),
    clientId: required('SIGN_IN_CLIENT'),
    region: required('AWS_REGION'),
    ports: [...portsFromEnvironment().values()].map(({ locode, name, timeZone }) => ({ locode, name, timeZone })),
  };
}
