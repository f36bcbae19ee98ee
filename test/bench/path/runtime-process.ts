import { startRuntime } from '../../../infra/local/runtime.ts';

/** The one-machine runtime in a process of its own, so that its time and memory are apart from the benchmark's. */
const [cdkOut = '', dataDir = ''] = process.argv.slice(2);
const runtime = await startRuntime({ cdkOut, stage: 'one-machine', dataDir, port: 0 });
process.on('disconnect', () => void stop());
process.on('message', () => void stop());
process.send?.(runtime.stage.outputs.map(({ name, value }) => [name, value]));

async function stop(): Promise<void> {
  await runtime.stop(0);
  process.exit(0);
}
