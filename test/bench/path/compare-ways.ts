import { type LoopRound, median, type PathRound, quantile, type Report, sum } from './measures.ts';
import type { PathMeasured } from './whole-path.ts';

/** Medians over warm rounds; seconds of the clock, and of processors a case. */
export interface WaysCompared {
  wholePath: WayMeasured & {
    bootSeconds: number;
    coldRoundSeconds: number;
    caseSeconds: { median: number; longest: number };
    processes: number;
    proportionalBytes: number;
  };
  plainLoop: WayMeasured & { coldRoundSeconds: number };
  /** Whole path over plain loop. */
  overhead: { clock: number; processor: number; memory: number };
  stations: StationMeasured[];
  /** Cases on which both ways found the same, of all. */
  alike: { cases: number; of: number; differing: string[] };
}

export interface WayMeasured {
  casesPerMinute: number;
  roundSeconds: number[];
  cpuSecondsPerCase: number;
  peakBytes: number;
}

/** `ms` is that of an invocation with a warm function; CPU seconds are NaN where they can't be seen. */
export interface StationMeasured {
  station: string;
  callsPerCase: number;
  ms: { median: number; high: number };
  cpuSecondsPerCase: number;
  coldStartMs: number;
  peakMb: number;
}

export function compareWays(loopRounds: readonly LoopRound[], path: PathMeasured): WaysCompared {
  const [coldLoop, ...loop] = loopRounds;
  const [coldPath, ...rounds] = path.rounds;
  const casesARound = rounds[0]?.caseSeconds.length ?? 0;
  const wholePath = {
    ...wayOf(
      rounds.map(({ seconds, cpuSeconds }) => ({ seconds, cpuSeconds: sum(cpuSeconds.values()) })),
      casesARound,
      path.peakBytes,
    ),
    bootSeconds: path.bootSeconds,
    coldRoundSeconds: coldPath?.seconds ?? Number.NaN,
    caseSeconds: {
      median: median(rounds.flatMap(({ caseSeconds }) => caseSeconds)),
      longest: Math.max(...rounds.flatMap(({ caseSeconds }) => caseSeconds)),
    },
    processes: path.peakProcesses,
    proportionalBytes: path.proportionalBytes,
  };
  const peakBytes = Math.max(...loopRounds.map((round) => round.peakBytes));
  const plainLoop = { ...wayOf(loop, casesARound, peakBytes), coldRoundSeconds: coldLoop?.seconds ?? Number.NaN };
  return {
    wholePath,
    plainLoop,
    overhead: {
      clock: plainLoop.casesPerMinute / wholePath.casesPerMinute,
      processor: wholePath.cpuSecondsPerCase / plainLoop.cpuSecondsPerCase,
      memory: wholePath.peakBytes / plainLoop.peakBytes,
    },
    stations: stationsOf(path, rounds, casesARound),
    alike: alikeOf(loopRounds, path.rounds),
  };
}

function wayOf(
  rounds: readonly { seconds: number; cpuSeconds: number }[],
  cases: number,
  peakBytes: number,
): WayMeasured {
  return {
    casesPerMinute: (60 * cases) / median(rounds.map(({ seconds }) => seconds)),
    roundSeconds: rounds.map(({ seconds }) => seconds),
    cpuSecondsPerCase: median(rounds.map(({ cpuSeconds }) => cpuSeconds)) / cases,
    peakBytes,
  };
}

function stationsOf(path: PathMeasured, rounds: readonly PathRound[], cases: number): StationMeasured[] {
  const cpuOf = (station: string) => median(rounds.map(({ cpuSeconds }) => cpuSeconds.get(station) ?? 0)) / cases;
  const stations = [...path.reports]
    .filter(([, reports]) => reports.length > 0)
    .map(([station, reports]) => {
      const all = [...(path.coldReports.get(station) ?? []), ...reports];
      const warm = reports.filter(({ initMs }) => initMs === null).map(({ ms }) => ms);
      return {
        station,
        callsPerCase: reports.length / (cases * rounds.length),
        ms: { median: median(warm), high: quantile(warm, 0.95) },
        cpuSecondsPerCase: cpuOf(station),
        coldStartMs: median(all.flatMap(({ initMs }: Report) => (initMs === null ? [] : [initMs]))),
        peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
      };
    });
  const runtime = { callsPerCase: Number.NaN, ms: { median: Number.NaN, high: Number.NaN }, coldStartMs: Number.NaN };
  return [
    ...stations.sort((one, other) => other.cpuSecondsPerCase - one.cpuSecondsPerCase),
    { station: 'runtime', ...runtime, cpuSecondsPerCase: cpuOf('runtime'), peakMb: Number.NaN },
  ];
}

function alikeOf(loop: readonly LoopRound[], path: readonly PathRound[]): WaysCompared['alike'] {
  const byLoop = new Map(loop.flatMap(({ outcomes }) => Object.entries(outcomes)));
  const byPath = path.flatMap(({ outcomes }) => Object.entries(outcomes));
  const differing = byPath.filter(([reference, outcome]) => byLoop.get(reference) !== outcome);
  return {
    cases: byPath.length - differing.length,
    of: byPath.length,
    differing: differing.map(([reference, outcome]) => `${reference}: ${outcome}, not ${byLoop.get(reference)}`),
  };
}
