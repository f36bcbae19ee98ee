import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchList } from '../../../functions/fetch-watchlists/fetch-list.ts';
import { type FetchedList, fetchedListSchema } from '../../../functions/fetch-watchlists/fetched-list.ts';
import { ADD, ALT, SDN, UN } from '../../watchlists/sample-lists.ts';
import { bucketInMemory } from '../refresh-watchlists/bucket-in-memory.ts';
import { openPublisher } from './publisher.ts';

const at = (path: string) => `https://lists.example${path}`;
const UN_LIST: FetchedList = {
  list: 'un-consolidated',
  form: "the UN's XML",
  everyHours: 6,
  files: [{ file: 'consolidated.xml', url: at('/un.xml') }],
};
const UN_KEY = 'watchlists/sources/un-consolidated/consolidated.xml';

let bucket: ReturnType<typeof bucketInMemory>;
let publisher: Awaited<ReturnType<typeof openPublisher>>;
let hour: number;
beforeEach(async () => {
  hour = 0;
  bucket = bucketInMemory();
  publisher = await openPublisher();
  publisher.serve('/un.xml', UN);
});
afterEach(async () => {
  bucket.close();
  await publisher.close();
});

const fetchIt = (wanted = UN_LIST, limits = {}) =>
  fetchList(
    {
      ...{ objects: bucket.objects, bucket: 'reference', fetch: publisher.fetch },
      limits: { maxBytes: 100_000, timeoutMs: 5000, maxRedirects: 2, ...limits },
      now: () => new Date(Date.parse('2026-03-02T08:00:00Z') + hour * 3_600_000).toISOString(),
    },
    wanted,
  );
const putKeys = () => bucket.s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input.Key);

describe('fetching a list', () => {
  it('puts what its publisher has among the sources', async () => {
    expect(await fetchIt()).toBe('fetched');
    expect(bucket.text(UN_KEY)).toBe(UN);
  });

  it('asks only when it is due, and then whether it has changed', async () => {
    await fetchIt();
    hour = 5;
    expect(await fetchIt()).toBe('not due');
    expect(publisher.requests).toHaveLength(1);
    hour = 6;
    bucket.s3.resetHistory();
    expect(await fetchIt()).toBe('unchanged');
    expect(publisher.requests[1]?.headers['if-none-match']).toBe(`"${UN.length}"`);
    expect(putKeys()).toEqual(['watchlists/fetches/un-consolidated.json']);
  });

  it('asks by date where there is no etag', async () => {
    publisher.answers.set('/un.xml', (request, response) => {
      if (request.headers['if-modified-since']) response.writeHead(304).end();
      else response.writeHead(200, { 'last-modified': 'Mon, 02 Mar 2026 08:00:00 GMT' }).end(UN);
    });
    await fetchIt();
    hour = 6;
    expect(await fetchIt()).toBe('unchanged');
  });

  it('does not put the same bytes again that come under another etag', async () => {
    await fetchIt();
    hour = 6;
    publisher.serve('/un.xml', UN, '"another"');
    bucket.s3.resetHistory();
    expect(await fetchIt()).toBe('unchanged');
    expect(putKeys()).not.toContain(UN_KEY);
  });

  it('puts all files of a list, the main one last, or none of them', async () => {
    const ofac: FetchedList = {
      ...{ list: 'ofac-sdn', form: "OFAC's CSV", everyHours: 6 },
      files: ['sdn.csv', 'alt.csv', 'add.csv'].map((file) => ({ file, url: at(`/${file}`) })),
    };
    publisher.serve('/sdn.csv', SDN);
    publisher.serve('/alt.csv', ALT);
    await expect(fetchIt(ofac)).rejects.toMatchObject({ code: 'fetch.status' });
    expect(bucket.files.size).toBe(0);
    publisher.serve('/add.csv', ADD);
    expect(await fetchIt(ofac)).toBe('fetched');
    expect(putKeys()).toEqual([
      'watchlists/sources/ofac-sdn/alt.csv',
      'watchlists/sources/ofac-sdn/add.csv',
      'watchlists/sources/ofac-sdn/sdn.csv',
      'watchlists/fetches/ofac-sdn.json',
    ]);
  });

  it('follows redirects to other https addresses', async () => {
    publisher.answers.set('/un.xml', (_, response) => response.writeHead(302, { location: '/two' }).end());
    publisher.answers.set('/two', (_, response) => response.writeHead(307, { location: at('/three') }).end());
    publisher.serve('/three', UN);
    expect(await fetchIt()).toBe('fetched');
  });
});

describe('what is not fetched', () => {
  const answering = (status: number, headers: Record<string, string>, body = '') =>
    publisher.answers.set('/un.xml', (_, response) => response.writeHead(status, headers).end(body));

  it.each<[string, string, () => void]>([
    ['a redirect to http', 'fetch.address', () => answering(302, { location: 'http://lists.example/un.xml' })],
    ['a redirect to a file', 'fetch.address', () => answering(302, { location: 'file:///etc/hosts' })],
    ['a redirect in a ring', 'fetch.redirects', () => answering(302, { location: '/un.xml' })],
    ['an error', 'fetch.status', () => answering(503, {})],
    ['"not modified" that nobody asked for', 'fetch.status', () => answering(304, {})],
    ['a part of it', 'fetch.status', () => answering(206, { 'content-range': 'bytes 0-9/100' }, UN.slice(0, 10))],
    ['a file that is too large', 'fetch.too-large', () => answering(200, {}, 'x'.repeat(100_001))],
    ['a web page', 'watchlist.page', () => answering(200, {}, '<!DOCTYPE html><html><body>maintenance</body></html>')],
    ['an empty file', 'watchlist.empty', () => answering(200, {})],
    ['a list in another form', 'watchlist.unknown', () => answering(200, {}, SDN)],
    [
      'a large file that is sent without its size',
      'fetch.too-large',
      () =>
        publisher.answers.set('/un.xml', (_, response) => {
          response.writeHead(200);
          for (let part = 0; part < 30; part += 1) response.write('x'.repeat(5000));
          response.end();
        }),
    ],
    [
      'a download that is cut off',
      'fetch.broken-off',
      () =>
        publisher.answers.set('/un.xml', (_, response) => {
          response.writeHead(200, { 'content-length': String(UN.length) });
          response.write(UN.slice(0, 500), () => response.destroy());
        }),
    ],
  ])('%s: nothing is put there, and it is tried again', async (_, code, arrange) => {
    arrange();
    await expect(fetchIt()).rejects.toMatchObject({ code });
    expect(bucket.files.size).toBe(0);
    publisher.serve('/un.xml', UN);
    expect(await fetchIt()).toBe('fetched');
  });

  it('a body with fewer bytes than were announced', async () => {
    const whole = publisher.fetch;
    publisher.fetch = async (...request) => {
      const response = await whole(...request);
      return new Response((await response.text()).slice(0, 500), { headers: { 'content-length': String(UN.length) } });
    };
    await expect(fetchIt()).rejects.toMatchObject({ code: 'fetch.truncated' });
  });

  it('a file whose server does not answer in time', async () => {
    publisher.answers.set('/un.xml', () => undefined);
    await expect(fetchIt(UN_LIST, { timeoutMs: 50 })).rejects.toMatchObject({ code: 'fetch.broken-off' });
  });
});

it.each(['http://lists.example/a', 'ftp://lists.example/a', 'https://me:secret@lists.example/a', 'lists.example', ''])(
  'the settings take no address such as %j',
  (url) => {
    const wanted = { ...UN_LIST, files: [{ file: 'a.xml', url }] };
    expect(fetchedListSchema.safeParse(wanted).success).toBe(false);
  },
);
