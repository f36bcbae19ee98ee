import { BrokenTileError, decodeTile } from './decode-tile.ts';

/** What a tile's worker is asked, and what it answers: by the same id. */
export interface TileAsked {
  id: number;
  /** Null calls off what was asked by this id. */
  url: string | null;
}
export type TileAnswer = { id: number } & (
  | { width: number; height: number; samples: Uint16Array<ArrayBuffer> }
  /** `expired`: the link is no longer good; `missing`: there is nothing; `broken`: it is no tile; `lost`: nobody answered. */
  | { failed: 'expired' | 'missing' | 'broken' | 'lost' | 'off' }
);

const underway = new Map<number, AbortController>();

addEventListener('message', ({ data }: MessageEvent<TileAsked>) => {
  if (data.url === null) underway.get(data.id)?.abort();
  else void answer(data.id, data.url);
});

async function answer(id: number, url: string): Promise<void> {
  const control = new AbortController();
  underway.set(id, control);
  const told = await tileAt(id, url, control.signal);
  underway.delete(id);
  postMessage(told, { transfer: 'samples' in told ? [told.samples.buffer] : [] });
}

async function tileAt(id: number, url: string, signal: AbortSignal): Promise<TileAnswer> {
  try {
    const response = await fetch(url, { signal, credentials: 'omit' });
    if (response.status === 404) return { id, failed: 'missing' };
    if (response.status === 403 || response.status === 400) return { id, failed: 'expired' };
    if (!response.ok) return { id, failed: 'lost' };
    return { id, ...(await decodeTile(new Uint8Array(await response.arrayBuffer()))) };
  } catch (error) {
    if (signal.aborted) return { id, failed: 'off' };
    return { id, failed: error instanceof BrokenTileError ? 'broken' : 'lost' };
  }
}
