import { parentPort } from 'node:worker_threads';
import { PageRecogniser, type ReadLine } from '../../../functions/read-document/recognition/page-recogniser.ts';

export type EngineRequest = { image: Uint8Array };
export type EngineAnswer = { ready: true } | { lines: ReadLine[] } | { error: string };

// The networks run for a second at a time without a break, so they have a thread of their own. A thread that can't
// load them ends; one that can't read an image says so and goes on.
const engine = await PageRecogniser.load();

parentPort?.on('message', async ({ image }: EngineRequest) => {
  const answer = await engine.read(image).then(
    (lines): EngineAnswer => ({ lines }),
    (error: unknown): EngineAnswer => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(answer);
});
parentPort?.postMessage({ ready: true } satisfies EngineAnswer);
