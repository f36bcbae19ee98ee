import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import * as z from 'zod';
import { type Role, roleSchema } from '../../../shared/access/principal.ts';
import { type Call, CommandError, type OptionHelp, oneOf } from './command.ts';
import { dataFolder } from './data-folder.ts';

/** Where a running Tidewaiter is, and as whom to call it. `endpoint` is set on one machine only. */
export interface Connection {
  apiUrl: string;
  region: string;
  endpoint: string | undefined;
  credentials: AwsCredentialIdentityProvider;
  /** In which role to ask. */
  role: Role;
}

/** The options of every command that talks to a running Tidewaiter. */
export const connectionOptions: readonly OptionHelp[] = [
  {
    name: 'as',
    value: 'USER',
    help: 'on one machine: who you are (operator, officer-anna, officer-ben, supervisor-chris, auditor-dana)',
  },
  { name: 'data', value: 'DIR', help: 'on one machine: the data folder of the running system (default .tidewaiter)' },
  { name: 'api', value: 'URL', help: "on AWS: the API's address, an output of the review stack (or TIDEWAITER_API)" },
  { name: 'region', value: 'REGION', help: 'on AWS: its region (or AWS_REGION)' },
  { name: 'profile', value: 'NAME', help: 'on AWS: the profile whose credentials sign the calls (or AWS_PROFILE)' },
  { name: 'role', value: 'ROLE', help: 'on AWS: in which role to ask, where the credentials permit it' },
];

/** Written by `start` into the data folder, for the other commands to find the system by. */
export const runningSchema = z.object({ pid: z.int(), apiUrl: z.string(), endpoint: z.string(), region: z.string() });
const usersSchema = z.record(z.string(), z.object({ accessKeyId: z.string(), secretAccessKey: z.string() }));

/** Finds the system that the options name: AWS where an API address is given, else the one on this machine. */
export function connect(call: Call, defaultUser: string): Connection {
  const api = call.value('api') ?? process.env.TIDEWAITER_API;
  if (api === undefined) return connectHere(call.value('data'), call.value('as') ?? defaultUser);
  if (!URL.canParse(api) || !/^https?:/.test(api))
    throw new CommandError(`"${api}" is no address`, 'give --api https://…');
  const region = call.value('region') ?? process.env.AWS_REGION;
  if (region === undefined) throw new CommandError('which region?', 'give --region, or set AWS_REGION');
  const profile = call.value('profile');
  return {
    apiUrl: api.replace(/\/$/, ''),
    region,
    endpoint: undefined,
    role: oneOf(call, 'role', roleSchema.options) ?? roleOf(defaultUser),
    credentials: defaultProvider(profile === undefined ? {} : { profile }),
  };
}

/** Connects to the system that runs on this machine with this data folder. */
export function connectHere(data: string | undefined, user: string): Connection {
  const folder = dataFolder(data);
  const { apiUrl, endpoint, region } = readOf(join(folder, 'running.json'), runningSchema, folder);
  const users = readOf(join(folder, 'credentials.json'), usersSchema, folder);
  const credentials = users[user];
  if (credentials === undefined) {
    throw new CommandError(`there is no user "${user}"`, `one of ${Object.keys(users).join(', ')}`);
  }
  return { apiUrl, region, endpoint, credentials: async () => credentials, role: roleOf(user) };
}

/** A local user's name begins with the role. */
function roleOf(user: string): Role {
  return roleSchema.parse(user.split('-')[0]);
}

function readOf<T>(path: string, schema: z.ZodType<T>, folder: string): T {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const remedy =
      'start it with "npm start" in another terminal, name its folder with --data, or give --api for one on AWS';
    throw new CommandError(`no Tidewaiter is running with the data folder ${folder}`, remedy, { cause: error });
  }
}
