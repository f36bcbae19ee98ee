import { nameOfTile, type TilePlace } from '../view/pyramid.ts';
import type { TileAnswer, TileAsked } from './decode-worker.ts';
import type { LinkBook } from './link-book.ts';
import type { TileOutcome, TileSource } from './tile-store.ts';

/** Fetches and decodes tiles away from the page's thread, by short-lived links. */
export class TileWorker {
  readonly #worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (answer: TileAnswer) => void>();
  #id = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<TileAnswer>) => {
      this.#waiting.get(data.id)?.(data);
      this.#waiting.delete(data.id);
    });
  }

  /** The tiles below `folder`, a name below the case's images. */
  source(folder: string, links: LinkBook): TileSource {
    return {
      load: async (place: TilePlace, fresh, signal): Promise<TileOutcome> => {
        const url = await links.get(`${folder}/${nameOfTile(place)}`, fresh).catch(() => undefined);
        if (signal.aborted) return { failed: 'off' };
        if (url === undefined) return { failed: 'lost' };
        return url === null ? { failed: 'missing' } : this.#ask(url, signal);
      },
    };
  }

  close(): void {
    this.#worker.terminate();
    for (const [id, give] of this.#waiting) give({ id, failed: 'off' });
    this.#waiting.clear();
  }

  #ask(url: string, signal: AbortSignal): Promise<TileAnswer> {
    this.#id += 1;
    const id = this.#id;
    return new Promise((resolve) => {
      const send = (asked: TileAsked) => this.#worker.postMessage(asked);
      const off = () => send({ id, url: null });
      signal.addEventListener('abort', off, { once: true });
      this.#waiting.set(id, (answer) => {
        signal.removeEventListener('abort', off);
        resolve(answer);
      });
      send({ id, url });
    });
  }
}
