#!/usr/bin/env node
import { run } from './run.ts';

// Whoever reads has gone, as in `tidewaiter cases | head`: end in order, as when asked to.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.kill(process.pid, 'SIGTERM');
});

process.exitCode = await run(process.argv.slice(2));
