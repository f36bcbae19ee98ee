import { WatchlistError } from '../entry.ts';

/**
 * Parses JSON. Throws WatchlistError `watchlist.truncated` where the text ends within it, else `watchlist.json`, both with
 * the place and without what stands there: V8 quotes it.
 */
export function parseJsonText(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = /at position (\d+)/.exec(message)?.[1];
    const cut = /^(?:Unexpected end|Unterminated)/.test(message) || Number(at) >= text.trimEnd().length;
    if (cut)
      throw new WatchlistError(
        'watchlist.truncated',
        `${place}: the text ends within an object; the download was cut off, fetch it anew`,
      );
    throw new WatchlistError(
      'watchlist.json',
      `${place}: not JSON${at === undefined ? '' : ` at character ${Number(at) + 1}`}; fetch it anew`,
    );
  }
}
