import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What befalls a request that the pattern is found in: it never arrives, or it arrives and its answer never comes. */
export type Fate = 'request lost' | 'answer lost';

/** A line between a browser and a server that can be cut: bytes go both ways, until they do not. */
export class CuttableLine {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #target: { host: string; port: number } | null = null;
  #cut = false;
  #fate: { pattern: RegExp; fate: Fate } | null = null;
  #befallen = 0;

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', (near) => this.#carry(near));
  }

  /** Listens on a free port of the loopback; leads nowhere until `leadTo`. */
  static async open(): Promise<CuttableLine> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new CuttableLine(server);
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the line is closed');
    return `http://127.0.0.1:${address.port}`;
  }

  /** How many requests the fate befell. */
  get befallen(): number {
    return this.#befallen;
  }

  leadTo(url: string): void {
    const { hostname, port } = new URL(url);
    this.#target = { host: hostname, port: Number(port) };
  }

  /** Breaks every connection, and takes none that lasts until it is mended. */
  cut(): void {
    this.#cut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** From now on such requests have such a fate; everything else goes through. */
  fate(pattern: RegExp, fate: Fate): void {
    this.#befallen = 0;
    this.#fate = { pattern, fate };
  }

  mend(): void {
    this.#cut = false;
    this.#fate = null;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #carry(near: Socket): void {
    const target = this.#target;
    if (this.#cut || target === null) return void near.destroy();
    const far = connect(target);
    const both = [near, far];
    let answerLost = false;
    const end = () => {
      for (const socket of both) {
        socket.destroy();
        this.#sockets.delete(socket);
      }
    };
    for (const socket of both) {
      this.#sockets.add(socket);
      // A line that breaks is what this is for.
      socket.on('error', end);
      socket.on('close', end);
    }
    near.on('data', (bytes: Buffer) => {
      const found = this.#fate?.pattern.test(bytes.toString('latin1')) ? this.#fate : null;
      if (found !== null) this.#befallen += 1;
      if (found?.fate === 'request lost') return end();
      answerLost ||= found !== null;
      far.write(bytes);
    });
    far.on('data', (bytes: Buffer) => {
      if (answerLost) return end();
      near.write(bytes);
    });
  }
}
