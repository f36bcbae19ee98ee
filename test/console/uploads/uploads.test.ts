import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../../functions/console/client/problem.ts';
import { fileHash } from '../../../functions/console/uploads/file-hash.ts';
import { placed, referenceIn } from '../../../functions/console/uploads/places.ts';
import { type Sending, sendFile } from '../../../functions/console/uploads/send-file.ts';
import { uuidByTime } from '../../../functions/console/uploads/uuid-by-time.ts';
import { uploadRequestSchema } from '../../../shared/review/upload-answers.ts';
import { PART_BYTES } from '../../../shared/review/upload-parts.ts';

const chosen = (path: string, size = 10) => ({ name: path.split('/').at(-1) ?? '', path, size });

describe('places', () => {
  it('takes scans/<id>/ for scans and the rest for papers, and leaves out what computers leave behind', () => {
    const files = ['C1/papers/a.pdf', 'C1/scans/X1-1/image.tif', 'C1/invoice.pdf', 'C1/.DS_Store', 'C1/Thumbs.db'];
    const outcome = placed(files.map((path) => chosen(path)));
    expect(outcome.placed.map(({ name, area, scanId }) => [name, area, scanId])).toEqual([
      ['a.pdf', 'papers', null],
      ['image.tif', 'scans', 'X1-1'],
      ['invoice.pdf', 'papers', null],
    ]);
    expect(outcome.refused).toEqual([]);
  });

  it('refuses by file what can not be sent', () => {
    const files = [
      chosen('a.pdf', 0),
      chosen('b.pdf', 6e9),
      chosen('scans/bad id/c.tif'),
      chosen('d.pdf'),
      chosen('x/d.pdf'),
    ];
    expect(placed(files).refused.map(({ why }) => why)).toEqual(['empty', 'too-large', 'name', 'twice']);
  });

  it('takes the reference from the folder that was chosen', () => {
    expect(referenceIn([chosen('TW-2026-1/papers/a.pdf')])).toBe('TW-2026-1');
    expect(referenceIn([chosen('papers/a.pdf')])).toBeNull();
    expect(referenceIn([chosen('my papers/a.pdf')])).toBeNull();
    expect(referenceIn([])).toBeNull();
  });
});

it('makes ids that the server takes and that sort by time', () => {
  const random = new Uint8Array(16).fill(255);
  const ids = [1_790_000_000_000, 1_790_000_000_001, 1_900_000_000_000].map((ms) => uuidByTime(ms, random));
  for (const id of ids) expect(uploadRequestSchema.shape.id.safeParse(id).success).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
});

it('takes the same digest of a small file and of one in pieces', async () => {
  for (const bytes of [5, 70 * 1024 * 1024]) {
    const content = Buffer.alloc(bytes, 7);
    const told: number[] = [];
    const hash = await fileHash(new Blob([content]), (done) => told.push(done), new AbortController().signal);
    expect(hash).toBe(createHash('sha256').update(content).digest('hex'));
    expect(told.at(-1)).toBe(bytes);
  }
});

describe('sending', () => {
  const file = { n: 0, bytes: PART_BYTES * 2 + 5, parts: 3 } as const;
  const content = new Blob([Buffer.alloc(file.bytes, 1)]);
  const uploaded = {
    ...file,
    area: 'papers',
    scanId: null,
    file: 'a',
    sha256: '',
    state: 'sending',
    problem: null,
  } as const;

  function line({ there = [] as number[], failures = 0, status = 200 } = {}) {
    const sent: { part: number; bytes: number }[] = [];
    const asked: string[] = [];
    let left = failures;
    const parts: Sending = {
      api: {
        async send<T>(_method: string, path: string, body: unknown): Promise<T> {
          asked.push(path);
          const { parts: wanted = [] } = Object(body);
          const links = Object.fromEntries(wanted.map((part: number) => [part, `link/${part}`]));
          return (path.endsWith('parts') ? { there, links } : { upload: { id: 'u' } }) as T;
        },
      },
      async put(url, part) {
        left -= 1;
        if (left >= 0 && status === 0) throw new TypeError('cut');
        if (left >= 0) return { ok: false, status };
        sent.push({ part: Number(url.slice(5)), bytes: part.size });
        return { ok: true, status: 200 };
      },
      wait: async () => undefined,
      progress: () => undefined,
      signal: new AbortController().signal,
    };
    return { parts, sent, asked };
  }

  it('sends every part once, the last one shorter, and has the file put together', async () => {
    const { parts, sent, asked } = line();
    await sendFile(parts, 'u', uploaded, content);
    expect(sent.toSorted((a, b) => a.part - b.part)).toEqual([
      { part: 1, bytes: PART_BYTES },
      { part: 2, bytes: PART_BYTES },
      { part: 3, bytes: 5 },
    ]);
    expect(asked.at(-1)).toBe('/uploads/u/files/0/complete');
  });

  it('begins anew where the parts have expired before they were put together, and gives up where that does not help', async () => {
    for (const failures of [1, 9]) {
      const { parts, sent, asked } = line();
      const { send } = parts.api;
      let left = failures;
      const api: Sending['api'] = {
        send(method, path, body) {
          if (path.endsWith('complete') && left-- > 0) throw new ApiProblem(409, 'upload.incomplete', 'missing');
          return send(method, path, body);
        },
      };
      const outcome = sendFile({ ...parts, api }, 'u', uploaded, content);
      if (failures === 1) await outcome;
      else await expect(outcome).rejects.toMatchObject({ code: 'upload.incomplete' });
      expect(sent).toHaveLength(6);
      expect(asked.filter((path) => path.endsWith('complete'))).toHaveLength(failures === 1 ? 1 : 0);
    }
  });

  it('sends only what is missing', async () => {
    const { parts, sent } = line({ there: [1, 3] });
    await sendFile(parts, 'u', uploaded, content);
    expect(sent).toEqual([{ part: 2, bytes: PART_BYTES }]);
  });

  it.each([{ status: 0 }, { status: 503 }, { status: 403 }])(
    'goes on where the line is cut, or a link has run out: %j',
    async ({ status }) => {
      const { parts, sent } = line({ failures: 4, status });
      await sendFile(parts, 'u', uploaded, content);
      expect(sent.map(({ part }) => part).toSorted()).toEqual([1, 2, 3]);
    },
  );

  it('gives up at last, so that somebody is told', async () => {
    const { parts, asked } = line({ failures: 1000, status: 500 });
    await expect(sendFile(parts, 'u', uploaded, content)).rejects.toThrow('the store answered 500');
    expect(asked.some((path) => path.endsWith('complete'))).toBe(false);
  });
});
