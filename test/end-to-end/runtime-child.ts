import { startRuntime } from '../../infra/local/runtime.ts';

/** The stage in a process of its own, for a test that kills it. */
const [cdkOut = '', stage = '', dataDir = ''] = process.argv.slice(2);
await startRuntime({ cdkOut, stage, dataDir, port: 0 });
process.stdout.write('up');
