import type { Server } from 'node:http';
import { BootError } from './boot-error.ts';

/**
 * Lets a server listen on the loopback address only. Gives the port, which is a free one where 0 is asked for.
 *
 * @throws BootError when the port can't be had
 */
export async function listen(server: Server, port: number, what: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((cause: unknown) => {
    throw refusal(cause, port, what);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`${what} has no port`);
  return address.port;
}

function refusal(cause: unknown, port: number, what: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const remedy = 'End the program that uses it, or choose another port with --port (0 takes any free one).';
  if (code === 'EADDRINUSE') {
    return new BootError('boot.port-taken', `Port ${port} for ${what} is taken by another program.`, remedy, { cause });
  }
  if (code === 'EACCES') {
    return new BootError('boot.port-taken', `This user may not listen on port ${port} for ${what}.`, remedy, { cause });
  }
  return cause;
}
