/** Milliseconds of processor time of this thread: other processes do not lengthen it. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
