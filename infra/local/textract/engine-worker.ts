import { parentPort } from 'node:worker_threads';
import { OcrEngine, type ReadLine } from './ocr-engine.ts';

export type EngineRequest = { id: number; image: Uint8Array };
export type EngineAnswer = { id: number; lines: ReadLine[] } | { id: number; error: string };

// The networks run for a second at a time without a break, so they have a thread of their own.
const engine = OcrEngine.load();
let turn: Promise<unknown> = engine;

parentPort?.on('message', ({ id, image }: EngineRequest) => {
  turn = turn
    .then(async () => ({ id, lines: await (await engine).read(image) }))
    .catch((error: unknown) => ({ id, error: error instanceof Error ? error.message : String(error) }))
    .then((answer) => parentPort?.postMessage(answer satisfies EngineAnswer));
});
