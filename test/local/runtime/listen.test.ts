import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { listen } from '../../../infra/local/boot/listen.ts';

it('a taken port is refused with its number, what it is for and the remedy', async () => {
  const first = createServer();
  const second = createServer();
  try {
    const port = await listen(first, 0, 'the AWS services');
    await expect(listen(second, port, 'the AWS services')).rejects.toMatchObject({
      code: 'boot.port-taken',
      message: `Port ${port} for the AWS services is taken by another program.`,
      remedy: expect.stringContaining('--port'),
    });
  } finally {
    first.close();
    second.close();
  }
});
