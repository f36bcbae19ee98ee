import type { TargetArchitecture } from './native-modules.ts';

/** A context value given with `cdk -c` is none that the app knows. */
export class SynthOptionError extends Error {
  override readonly name = 'SynthOptionError';
  readonly code = 'synth-option.unknown';
}

export interface SynthOptions {
  readonly architecture: TargetArchitecture;
  readonly bundles: 'on' | 'off';
  /** Those of the named entries; throws SynthOptionError for a name that no entry has. */
  chosen<Entry extends { name: string }>(entries: readonly Entry[]): readonly Entry[];
}

/** Reads the app's context values. Throws SynthOptionError. */
export function readSynthOptions(contextValue: (name: string) => unknown): SynthOptions {
  const stages = contextValue('stages');
  return {
    architecture: oneOf('architecture', contextValue('architecture') ?? 'arm64', ['arm64', 'x86_64', 'host']),
    bundles: oneOf('bundles', contextValue('bundles') ?? 'on', ['on', 'off']),
    chosen(entries) {
      if (stages === undefined) return entries;
      const names = String(stages).split(',');
      const known = entries.map((entry) => entry.name);
      for (const name of names) oneOf('stages', name, known);
      return entries.filter((entry) => names.includes(entry.name));
    },
  };
}

function oneOf<Value extends string>(option: string, value: unknown, known: readonly Value[]): Value {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new SynthOptionError(`-c ${option}=${String(value)}: give one of ${known.join(', ')}`);
  return found;
}
