import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LinkBook, type Links } from '../../../functions/console/scan/tiles/link-book.ts';

const START = Date.parse('2026-03-02T09:00:00Z');
let asked: string[][];
let goodForMs: number;
beforeEach(() => {
  vi.useFakeTimers({ now: START });
  asked = [];
  goodForMs = 300_000;
});
afterEach(() => {
  vi.useRealTimers();
});

async function fetchLinks(names: string[]): Promise<Links> {
  asked.push(names);
  const links = Object.fromEntries(
    names.filter((name) => name !== 'gone').map((name) => [name, `${name}?${asked.length}`]),
  );
  return { links, until: new Date(Date.now() + goodForMs).toISOString() };
}
const settled = async <T>(work: Promise<T>): Promise<T> => {
  await vi.advanceTimersByTimeAsync(20);
  return work;
};

describe('links to images', () => {
  it('that are wanted at about the same time are asked for at once, each once', async () => {
    const book = new LinkBook(fetchLinks);
    const all = Promise.all(['a', 'b', 'a', 'c'].map((name) => book.get(name)));
    expect(await settled(all)).toEqual(['a?1', 'b?1', 'a?1', 'c?1']);
    expect(asked).toEqual([['a', 'b', 'c']]);
    expect(await book.get('b')).toBe('b?1');
    expect(asked).toHaveLength(1);
  });

  it('that will probably be wanted come with them, as many as one request takes', async () => {
    const book = new LinkBook(fetchLinks);
    book.alsoLikely = () => Array.from({ length: 400 }, (_, index) => `near ${index}`);
    await settled(book.get('a'));
    expect(asked[0]).toHaveLength(256);
    expect(await book.get('near 3')).toBe('near 3?1');
    expect(asked).toHaveLength(1);
  });

  it('of more names than one request takes go into several', async () => {
    const book = new LinkBook(fetchLinks);
    await settled(Promise.all(Array.from({ length: 300 }, (_, index) => book.get(`n${index}`))));
    expect(asked.map((names) => names.length)).toEqual([256, 44]);
  });

  it('are renewed before they end, when they are next wanted', async () => {
    const book = new LinkBook(fetchLinks);
    await settled(book.get('a'));
    vi.setSystemTime(START + 270_000);
    expect(await settled(book.get('a'))).toBe('a?1');
    vi.setSystemTime(START + 285_000);
    expect(await settled(book.get('a'))).toBe('a?2');
  });

  it('are asked for anew where one was refused', async () => {
    const book = new LinkBook(fetchLinks);
    await settled(book.get('a'));
    expect(await settled(book.get('a', true))).toBe('a?2');
  });

  it('are good for a while though the clock of this machine is an hour ahead', async () => {
    goodForMs = -3_300_000;
    const book = new LinkBook(fetchLinks);
    await settled(book.get('a'));
    expect(await book.get('a')).toBe('a?1');
  });

  it('are null for what is not there, and fail together where the request fails', async () => {
    const book = new LinkBook(fetchLinks);
    expect(await settled(book.get('gone'))).toBeNull();
    const broken = new LinkBook(() => Promise.reject(new Error('cut')));
    const both = Promise.allSettled([broken.get('a'), broken.get('b')]);
    expect((await settled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
