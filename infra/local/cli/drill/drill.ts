import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ApiClient } from '../api-client.ts';
import { type Call, type Command, CommandError, EXIT, oneOf, wholeNumber } from '../command.ts';
import { type Connection, connect, connectionOptions } from '../connection.ts';
import { progressLine } from '../progress-line.ts';
import { uploadFile } from '../submit.ts';

const DAY_MS = 86_400_000;
/** Where the generator's scanner stands. */
const PORT = 'NLRTM';

export const drill: Command = {
  options: [
    { name: 'count', value: 'N', help: 'how many consignments (default 10)' },
    { name: 'seed', value: 'TEXT', help: 'the same seed makes the same consignments (default: a new one each time)' },
    { name: 'difficulty', value: 'WORD', help: 'plain or subtle; both where not given' },
    { name: 'planted', value: 'PERCENT', help: 'in how many of a hundred something is planted (default 70)' },
    { name: 'port', value: 'LOCODE', help: `the port of arrival; so far only ${PORT}, whose scanner they come from` },
    { name: 'prefix', value: 'TEXT', help: "what the cases' references begin with (default TW-, the year and a dash)" },
    { name: 'json', help: 'prints the references as JSON' },
    ...connectionOptions,
  ],
  async run(call) {
    const order = orderOf(call);
    const connection = connect(call, 'operator');
    const client = new ApiClient(connection);
    const { intakeBucket, ports } = await client.about();
    if (!ports.some(({ locode }) => locode === PORT)) throw new CommandError(`this system does not serve ${PORT}`);
    const { drillCases } = await import('../../../../test/drill/files/drill-cases.ts');
    const folder = await mkdtemp(join(tmpdir(), 'tidewaiter-drill-'));
    const progress = progressLine('uploading drills');
    const references: string[] = [];
    try {
      for await (const { reference, truth, files } of drillCases(order)) {
        progress.update(`${references.length + 1}/${order.count} ${reference}`);
        // Announced before anything of it is there, so that it counts in no statistic at any time.
        await client.announceDrill(PORT, reference, truth);
        for (const [place, bytes] of files) {
          await put(connection, intakeBucket, join(folder, reference, place), `${PORT}/${reference}/${place}`, bytes);
        }
        references.push(`${PORT}/${reference}`);
      }
    } finally {
      progress.done();
      await rm(folder, { recursive: true, force: true });
    }
    if (call.has('json')) console.log(JSON.stringify({ seed: order.seed, cases: references }));
    else {
      console.log(`${references.length} training cases uploaded with seed ${order.seed}: ${references.join(', ')}`);
      console.log('Officers learn that they were drills when they have closed them; then see: tidewaiter drill report');
    }
    return EXIT.ok;
  },
};

function orderOf(call: Call) {
  const port = call.value('port') ?? PORT;
  if (port !== PORT) throw new CommandError(`drills are made for ${PORT} only, not for ${port}`);
  const prefix = call.value('prefix') ?? `TW-${new Date().getUTCFullYear()}-`;
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,30}$/.test(prefix)) {
    throw new CommandError(`no reference can begin with "${prefix}"`, 'give --prefix with letters, digits, - and _');
  }
  return {
    prefix,
    count: wholeNumber(call, 'count', { min: 1, max: 1000 }) ?? 10,
    seed: call.value('seed') ?? randomBytes(4).toString('hex'),
    difficulty: oneOf(call, 'difficulty', ['plain', 'subtle'] as const),
    planted: (wholeNumber(call, 'planted', { min: 0, max: 100 }) ?? 70) / 100,
    // Two days between arrival and examination, as the generator has it.
    arrival: new Date(Date.now() - 2 * DAY_MS).toISOString().slice(0, 10),
  };
}

async function put(
  connection: Connection,
  bucket: string,
  path: string,
  key: string,
  bytes: Uint8Array,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  await uploadFile(connection, bucket, { path, key });
}
