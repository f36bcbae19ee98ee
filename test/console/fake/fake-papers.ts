import type { IncomingMessage, ServerResponse } from 'node:http';
import sharp from 'sharp';
import type { PaperReading } from '../../../shared/review/paper-answers.ts';
import { matchScene } from '../paper/preview/match-scene.ts';
import { type FakeAsked, FakeProblem, type FakeRoute } from './fake-api.ts';
import type { FakeCase } from './fake-case.ts';

type Value = PaperReading['values'][number];

/** What is asked about papers and matches of a fake case, with a picture that stands for every page. */
export interface FakePapers {
  /** Of the first page of every paper, beside what the findings are about. */
  values: Value[];
  /** By document, why its pages are refused. */
  refused: Map<string, FakeProblem>;
  corrections: Record<string, unknown>[];
  routes: FakeRoute[];
  /** Answers for pictures, and leaves the rest to the page. */
  serve(page: (request: IncomingMessage, response: ServerResponse) => void): typeof page;
}

const DOCUMENT = '/cases/:port/:reference/documents/:documentId';

export async function fakePapers(fake: FakeCase): Promise<FakePapers> {
  const picture = await sharp({ create: { width: 640, height: 900, channels: 3, background: '#fdfdf8' } })
    .webp()
    .toBuffer();
  const marked = (documentId: string) =>
    fake.whole.findings
      .flatMap(({ evidence }) => evidence)
      .filter((one) => one.documentId === documentId && one.page === 1)
      .map(({ text, box, confidence }, i) =>
        aValue(`consignments[${i}].grossKg`, { text, value: text, box, confidence: confidence ?? 1 }),
      );
  const papers: FakePapers = {
    values: Array.from({ length: 12 }, (_, i) =>
      aValue(`consignments[0].goods[${i}].description`, {
        ...{ text: `GOODS ${i + 1}`, value: `GOODS ${i + 1}`, box: [0.1, 0.5 + i * 0.03, 0.3, 0.02] },
        confidence: i % 3 === 0 ? 0.7 : 0.99,
      }),
    ),
    refused: new Map(),
    corrections: [],
    routes: [],
    serve: (page) => (request, response) => {
      if (!request.url?.startsWith('/pictures/')) page(request, response);
      else response.writeHead(200, { 'content-type': 'image/webp' }).end(picture);
    },
  };
  papers.routes = [
    {
      method: 'GET',
      path: `${DOCUMENT}/pages/:page`,
      answer({ params }) {
        const refused = papers.refused.get(params.documentId ?? '');
        if (refused !== undefined) throw refused;
        const until = new Date(Date.now() + 300_000).toISOString();
        return { link: `/pictures/${params.page}.webp`, width: 640, height: 900, pages: 2, until };
      },
    },
    {
      method: 'GET',
      path: `${DOCUMENT}/reading`,
      answer: ({ params, query }) => readingOf([...marked(params.documentId ?? ''), ...papers.values], params, query),
    },
    {
      method: 'POST',
      path: '/cases/:port/:reference/corrections',
      answer({ body }: FakeAsked) {
        papers.corrections.push(body);
        return { revision: 2 };
      },
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference/progress',
      answer() {
        const { case: record, documents, findings } = fake.whole;
        const corrected = papers.corrections.length > 0;
        const shown = corrected ? { revision: record.revision + 1, findings: findings.slice(1) } : { findings };
        return { ...record, documents, readingCostUsd: 0, steps: [], ...shown };
      },
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference/findings/:finding/match',
      answer() {
        const match = matchScene('match');
        if (match === null) throw new FakeProblem(404, 'match.unknown', 'none');
        return match.answer;
      },
    },
  ];
  return papers;
}

function aValue(path: string, given: Partial<Value>): Value {
  return {
    ...{ paper: 0, path, page: 1, box: null, text: '', value: '', confidence: 1, reader: 'ocr', kind: 'text' },
    ...given,
  };
}

function readingOf(all: Value[], params: FakeAsked['params'], query: FakeAsked['query']): PaperReading {
  const doubtful = all.filter(({ confidence }) => confidence < 0.9);
  const of = (query.doubtful === 'true' ? doubtful : all).filter(
    ({ page, text }) => (query.page ?? '1') === String(page) && (query.text ?? text) === text,
  );
  const skip = Number(query.skip ?? 0);
  const end = skip + Number(query.limit ?? 500);
  return {
    ...{ documentId: params.documentId ?? '', file: 'paper.pdf', pages: 2, papers: [] },
    counts: { values: all.length, doubtful: doubtful.length, shown: of.length },
    values: of.slice(skip, end),
    next: end < of.length ? end : null,
  };
}
