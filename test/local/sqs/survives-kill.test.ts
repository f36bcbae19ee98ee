import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { serveBare } from '../gateway/bare-server.ts';
import { DEAD, openPapers, PAPERS } from './papers-queues.ts';

/** Runs the sender until it has acknowledged so many messages, then kills it. */
async function sendUntilKilled(folder: string, round: number, acknowledgements: number): Promise<string[]> {
  const script = join(import.meta.dirname, 'killed-sender.ts');
  const child = spawn(process.execPath, [script, folder, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === acknowledgements) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return acknowledged;
}

it('a killed SQS has lost no acknowledged message, nor doubled one on its way to the dead letters', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sqs-kill-'));
  try {
    const acknowledged: string[] = [];
    for (const [round, count] of [15, 40, 25].entries())
      acknowledged.push(...(await sendUntilKilled(folder, round, count)));
    const server = await serveBare(await openPapers(folder));
    try {
      const sqs = new SQSClient({ ...server.client, useQueueUrlAsEndpoint: false });
      const found: string[] = [];
      for (const QueueUrl of [PAPERS.url, DEAD.url]) {
        for (;;) {
          const receive = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 600 });
          const { Messages = [] } = await sqs.send(receive);
          if (Messages.length === 0) break;
          found.push(...Messages.map(({ Body = '' }) => Body));
        }
      }
      expect(new Set(found).size).toBe(found.length);
      // At most the message under way at each kill was stored without its acknowledgement having been read.
      expect(acknowledged.filter((body) => !found.includes(body))).toEqual([]);
      expect(found.length).toBeLessThanOrEqual(acknowledged.length + 3);
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
