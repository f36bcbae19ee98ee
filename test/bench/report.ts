import type { WaysCompared } from './path/compare-ways.ts';
import type { BundleMeasured } from './size/bundles.ts';
import type { TemplateMeasured } from './size/templates.ts';

export interface Benchmark {
  machine: { processor: string; cores: number; memoryBytes: number; load: number; platform: string; node: string };
  work: { cases: number; files: number; bytes: number; rounds: number };
  path: WaysCompared;
  bundles: BundleMeasured[];
  templates: TemplateMeasured[];
}

/** The benchmark as Markdown. */
export function reportText({ machine, work, path, bundles, templates }: Benchmark): string {
  const { wholePath, plainLoop, overhead, alike } = path;
  const number = (value: number, digits = 0) =>
    Number.isFinite(value)
      ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
      : '';
  const megabytes = (bytes: number) => number(bytes / 2 ** 20);
  const kilobytes = (bytes: number) => number(bytes / 1024);
  const milliseconds = (seconds: number) => number(seconds * 1000);
  return [
    `${machine.processor}, ${machine.cores} cores, ${number(machine.memoryBytes / 2 ** 30)} GB, load ${number(machine.load, 1)}; ${machine.platform}, Node ${machine.node}.`,
    `${work.cases} cases a round (${work.files} files, ${megabytes(work.bytes)} MB), median of ${work.rounds} warm rounds after a cold one.`,
    `Both ways found the same in ${alike.cases} of ${alike.of} cases.`,
    ...alike.differing,
    '',
    ...table(
      ['', 'whole path', 'plain loop', 'ratio'],
      [
        [
          'cases a minute',
          number(wholePath.casesPerMinute),
          number(plainLoop.casesPerMinute),
          `1 : ${number(overhead.clock, 1)}`,
        ],
        [
          'processor time a case, ms',
          milliseconds(wholePath.cpuSecondsPerCase),
          milliseconds(plainLoop.cpuSecondsPerCase),
          `${number(overhead.processor, 1)} : 1`,
        ],
        [
          'peak memory, MB',
          megabytes(wholePath.peakBytes),
          megabytes(plainLoop.peakBytes),
          `${number(overhead.memory, 1)} : 1`,
        ],
        ['cold round, s', number(wholePath.coldRoundSeconds, 1), number(plainLoop.coldRoundSeconds, 1), ''],
        ['starting, s', number(wholePath.bootSeconds, 1), '', ''],
        [
          'first upload to rest, s',
          `${number(wholePath.caseSeconds.median, 1)} (longest ${number(wholePath.caseSeconds.longest, 1)})`,
          '',
          '',
        ],
      ],
    ),
    '',
    `Memory of the whole path: resident memory of ${wholePath.processes} processes added up, so what they share counts in each; counted once it was ${megabytes(wholePath.proportionalBytes)} MB at the end.`,
    'Time of an invocation runs while its AWS calls are answered; with more invocations than cores it is waiting, for the most part.',
    '',
    ...table(
      ['station', 'calls a case', 'ms, median', 'ms, 95 %', 'processor ms a case', 'cold start, ms', 'peak MB'],
      path.stations.map((one) => [
        one.station,
        number(one.callsPerCase, 1),
        number(one.ms.median),
        number(one.ms.high),
        milliseconds(one.cpuSecondsPerCase),
        number(one.coldStartMs),
        number(one.peakMb),
      ]),
    ),
    '',
    'Not measured: text recognition, AWS itself (its latencies, its cold starts, its prices), more than one machine, a',
    'case of many pages, large scans, and decisions of officers. The loop has no queue, no state on disk, no policy, and',
    'loses all when it is killed. The cases of all rounds carry the same images, so I7 finds clones; it is left out of',
    'the comparison of findings. `review` is called by the benchmark to see whether cases rest.',
    '',
    ...table(
      ['function', 'code, kB', 'gzipped, kB', 'whole asset, kB', 'import, ms'],
      bundles.map((one) => [
        one.function,
        kilobytes(one.codeBytes),
        kilobytes(one.gzippedBytes),
        kilobytes(one.assetBytes),
        number(one.importMs),
      ]),
    ),
    '',
    "Import: the median of several `import()` in fresh processes on this machine; Lambda's own start, the download of the",
    'code and the first call are not in it. Assets are those of this machine; deployed are those for arm64.',
    '',
    ...table(
      ['stage', 'stack', 'template, kB', 'of 1 MB', 'resources', 'of 500'],
      templates.map(({ stage, stack, bytes, resources }) => [
        stage,
        stack,
        kilobytes(bytes),
        `${number(bytes / 10_000)} %`,
        number(resources),
        `${number(resources / 5)} %`,
      ]),
    ),
  ].join('\n');
}

/** A Markdown table that is also in line as plain text; all columns but the first to the right. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = heads.map((head, at) => Math.max(3, head.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(heads), line(rule), ...rows.map(line)];
}
