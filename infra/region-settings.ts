import * as z from 'zod';
import { fetchedListSchema } from '../functions/fetch-watchlists/fetched-list.ts';
import { type PortSettings, portSettingsSchema } from '../functions/port-settings.ts';
import { type PrivateList, privateListSchema } from '../functions/private-lists.ts';
import { textractSettingsSchema } from '../functions/read-document/textract/textract-settings.ts';
import { LIST_PRICES, priceTableSchema } from '../shared/documents/file-reading.ts';
import { agencySchema } from '../shared/sharing/agency.ts';

/** What a function's 4 KB of environment leave to the ports, beside names of tables and queues, Textract's rates and prices. */
export const PORTS_LIMIT_BYTES = 2_432;

/** What is left for the names of private lists and the ports that see them. */
const PRIVATE_LISTS_LIMIT_BYTES = 512;
/** What is left for addresses: the function that fetches knows no ports. */
const FETCHED_LISTS_LIMIT_BYTES = 3_072;
/** What is left for agreements: the function that gives cases away knows no ports. */
const AGENCIES_LIMIT_BYTES = 3_072;

/** SQS event sources take 2 to 1000. */
const eventSourceConcurrency = z.int().min(2).max(1000);

/** The days that CloudWatch Logs offers; any other number fails the deployment. */
const LOG_RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

const days = z.int().positive();

const watchlistSettingsSchema = z.strictObject({
  private: z
    .array(z.strictObject(privateListSchema.shape))
    .default([])
    .superRefine((lists, context) => {
      const bytes = Buffer.byteLength(JSON.stringify(lists));
      if (bytes > PRIVATE_LISTS_LIMIT_BYTES)
        context.addIssue({
          code: 'custom',
          message: `they take ${bytes} bytes of the functions' environment, ${PRIVATE_LISTS_LIMIT_BYTES} fit`,
        });
    })
    .describe("the agency's own lists, and the ports whose cases are screened against each"),
  fetched: z
    .array(z.strictObject(fetchedListSchema.shape))
    .default([])
    .superRefine((lists, context) => {
      const bytes = Buffer.byteLength(JSON.stringify(lists));
      if (bytes > FETCHED_LISTS_LIMIT_BYTES)
        context.addIssue({
          code: 'custom',
          message: `they take ${bytes} bytes of the function's environment, ${FETCHED_LISTS_LIMIT_BYTES} fit`,
        });
      lists.forEach((one, index) => {
        if (lists.findIndex(({ list }) => list === one.list) < index)
          context.addIssue({ code: 'custom', path: [index, 'list'], message: `${one.list} is listed twice` });
        if (new Set(one.files.map(({ file }) => file)).size < one.files.length)
          context.addIssue({ code: 'custom', path: [index, 'files'], message: 'two files have the same name' });
      });
    })
    .describe('where lists are fetched from; none: nothing is fetched'),
  rescreenDays: days.default(90).describe('after its end a case is held against what comes new on lists for so long'),
});

const sharingSettingsSchema = z.strictObject({
  authority: z.string().min(1).max(120).describe('under whose name cases are given to other agencies'),
  agencies: z
    .array(agencySchema)
    .default([])
    .superRefine((agencies, context) => {
      const bytes = Buffer.byteLength(JSON.stringify(agencies));
      if (bytes > AGENCIES_LIMIT_BYTES)
        context.addIssue({
          code: 'custom',
          message: `they take ${bytes} bytes of the function's environment, ${AGENCIES_LIMIT_BYTES} fit`,
        });
      agencies.forEach(({ id }, index) => {
        if (agencies.findIndex((other) => other.id === id) < index)
          context.addIssue({ code: 'custom', path: [index, 'id'], message: `${id} is listed twice` });
      });
    })
    .describe('who may have what of closed cases; none: nobody'),
});

const regionSettingsSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,29}$/, 'a name is 2 to 30 small letters, digits and -, beginning with a letter')
      .describe('of the entry: names the stage, as in cdk deploy "<name>/*", and begins every stack name'),
    region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'an AWS region looks like eu-west-1'),
    account: z
      .string()
      .regex(/^\d{12}$/, 'an AWS account is 12 digits')
      .optional()
      .describe('refuses to deploy into another account; absent: the account of the credentials in use'),
    production: z.boolean().describe('data outlives the stacks, and the stacks refuse to be deleted'),
    ports: z
      .array(z.strictObject(portSettingsSchema.shape))
      .min(1, 'an entry serves at least one port')
      .superRefine(refuseTwice)
      .superRefine(refuseTooLarge),
    deadlines: z.strictObject({
      escalateHours: z.number().positive().describe('an overdue task is raised again after so long'),
      reconcileMinutes: z.int().min(1).max(60).describe('between two looks for what stands still'),
      stillMinutes: z.number().positive().describe('what has not moved for so long is set going again'),
      queueAgeMinutes: z.number().positive().describe('the alarm rings when an upload waits longer'),
    }),
    retention: z.strictObject({
      logDays: z.int().refine((value) => LOG_RETENTION_DAYS.includes(value), `one of ${LOG_RETENTION_DAYS.join(', ')}`),
      accessLogDays: days.describe('who read which object'),
      supersededDays: days.describe('versions of an object that a newer one replaced'),
      lockDays: days.nullable().describe('originals can be neither deleted nor replaced for so long; null: no lock'),
    }),
    concurrency: z.strictObject({
      papers: eventSourceConcurrency,
      scans: eventSourceConcurrency,
      arrivals: eventSourceConcurrency,
      cases: z.int().min(1).max(1000).describe('of each station of a case'),
      requests: z.int().min(1).max(1000).describe('of officers and their tools at once'),
    }),
    console: z
      .strictObject({
        domain: z.hostname('a name such as tidewaiter.customs.example').describe("of the officers' page"),
        certificateArn: z
          .string()
          .regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\//, 'CloudFront takes certificates from us-east-1 only'),
      })
      .nullable()
      .default(null)
      .describe("a name of the agency's own for the officers' page; null: the name that CloudFront gives"),
    watchlists: watchlistSettingsSchema.prefault({}),
    textract: textractSettingsSchema.extend({
      prices: priceTableSchema
        .default(LIST_PRICES)
        .describe('US dollars for a thousand pages of each call, to account for what a case cost'),
    }),
    sharing: sharingSettingsSchema,
    alarmEmail: z.email('an e-mail address that somebody reads'),
  })
  .superRefine(refuseUnknownPorts);
export type RegionSettings = z.infer<typeof regionSettingsSchema>;
/** An entry of regions.ts as written, before defaults. */
export type RegionEntry = z.input<typeof regionSettingsSchema>;

function refuseTwice(ports: readonly PortSettings[], context: z.RefinementCtx): void {
  ports.forEach((port, index) => {
    if (ports.findIndex((other) => other.locode === port.locode) < index) {
      context.addIssue({ code: 'custom', path: [index, 'locode'], message: `${port.locode} is listed twice` });
    }
    if (new Set(port.scanners.map((scanner) => scanner.id)).size < port.scanners.length) {
      context.addIssue({ code: 'custom', path: [index, 'scanners'], message: 'two scanners have the same id' });
    }
  });
}

function refuseUnknownPorts(
  { ports, watchlists }: { ports: readonly PortSettings[]; watchlists: { private: readonly PrivateList[] } },
  context: z.RefinementCtx,
): void {
  const served = new Set(ports.map(({ locode }) => locode));
  watchlists.private.forEach((one, index) => {
    const unknown = one.ports === 'all' ? [] : one.ports.filter((port) => !served.has(port));
    const path = ['watchlists', 'private', index];
    if (unknown.length > 0)
      context.addIssue({ code: 'custom', path, message: `${unknown.join(', ')} is no port of this entry` });
    if (watchlists.private.findIndex(({ list }) => list === one.list) < index)
      context.addIssue({ code: 'custom', path, message: `${one.list} is listed twice` });
  });
}

function refuseTooLarge(ports: readonly PortSettings[], context: z.RefinementCtx): void {
  const bytes = Buffer.byteLength(portsEnvironment(ports));
  if (bytes > PORTS_LIMIT_BYTES) {
    context.addIssue({
      code: 'custom',
      message: `the ports take ${bytes} bytes of the functions' environment, ${PORTS_LIMIT_BYTES} fit`,
      params: { remedy: 'share the ports out over two entries' },
    });
  }
}

/** The value of the environment variable PORTS. */
export function portsEnvironment(ports: readonly PortSettings[]): string {
  return JSON.stringify(ports);
}

/** An entry of regions.ts is wrong. The message names the entry, each field, what is wrong and what to do. */
export class RegionSettingsError extends Error {
  override readonly name = 'RegionSettingsError';
  readonly code = 'region-settings.invalid';
}

/** Checks all entries together. Throws RegionSettingsError with everything that is wrong in one message. */
export function readRegions(entries: readonly unknown[]): RegionSettings[] {
  const complaints: string[] = [];
  const settings = entries.flatMap((entry, index) => {
    const read = regionSettingsSchema.safeParse(entry);
    if (read.success) return [read.data];
    complaints.push(...read.error.issues.map((issue) => complaint(nameOf(entry, index), entry, issue)));
    return [];
  });
  complaints.push(...clashes(settings));
  if (complaints.length > 0) {
    throw new RegionSettingsError(
      `infra/regions.ts has ${complaints.length === 1 ? 'a wrong value' : 'wrong values'}:\n${complaints.join('\n')}`,
    );
  }
  return settings;
}

function complaint(name: string, entry: unknown, issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String);
  const field = path.join('.') || 'the entry';
  const wrong = issue.code === 'unrecognized_keys' ? `has no setting called ${issue.keys.join(', ')}` : issue.message;
  return `  ${name}, ${field}: ${wrong}${shown(valueAt(entry, path))}; ${remedy(issue)}`;
}

function remedy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' && typeof issue.params?.remedy === 'string') return issue.params.remedy;
  if (issue.code === 'unrecognized_keys') return 'correct its name or delete it';
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'add it; the other entries show one';
  return 'correct the value there';
}

function valueAt(entry: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), entry);
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = JSON.stringify(value);
  return text.length > 60 ? '' : ` (it says ${text})`;
}

function nameOf(entry: unknown, index: number): string {
  const name = valueAt(entry, ['name']);
  return typeof name === 'string' && name !== '' ? name : `entry ${index + 1}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function* clashes(settings: readonly RegionSettings[]): Iterable<string> {
  const names = new Set<string>();
  const served = new Map<string, string>();
  for (const { name, production, ports } of settings) {
    if (names.has(name)) yield `  ${name}, name: two entries have it; give each a name of its own`;
    names.add(name);
    for (const { locode } of production ? ports : []) {
      const other = served.get(locode);
      if (other)
        yield `  ${name}, ports: ${locode} is served by ${other} already; a port belongs to one production entry`;
      served.set(locode, name);
    }
  }
}
