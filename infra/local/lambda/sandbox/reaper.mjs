// Ends sandboxes whose runtime is gone, `kill -9` included: a handler in a busy loop never sees its channel close,
// but this process does nothing else. Its own session keeps it alive through a Ctrl-C meant for the runtime.
const groups = new Set();

process.on('message', ({ started, ended }) => {
  if (started !== undefined) groups.add(started);
  if (ended !== undefined) groups.delete(ended);
});

process.on('disconnect', () => {
  for (const pid of groups) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It ended by itself when its channel closed.
    }
  }
  process.exit(0);
});
