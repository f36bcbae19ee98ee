import { startRuntime } from '../../../infra/local/runtime.ts';
import { SMALL_STAGE } from './small-stage.ts';

/** A runtime in a process of its own, for a test that kills it. */
const [cdkOut = '', dataDir = ''] = process.argv.slice(2);
await startRuntime({ cdkOut, stage: SMALL_STAGE, dataDir, port: 0 });
process.stdout.write('up');
