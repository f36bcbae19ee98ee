import { describe, expect, it } from 'vitest';
import { readSynthOptions } from '../../infra/synth-options.ts';

const read = (context: Record<string, string>) => readSynthOptions((name) => context[name]);
const entries = [{ name: 'north' }, { name: 'south' }];

describe('the options of a synth', () => {
  it('are all stages with their code for arm64 where nothing is said', () => {
    const options = read({});
    expect(options).toMatchObject({ architecture: 'arm64', bundles: 'on' });
    expect(options.chosen(entries)).toEqual(entries);
  });

  it('choose stages by name', () => {
    expect(read({ stages: 'south' }).chosen(entries)).toEqual([{ name: 'south' }]);
    expect(() => read({ stages: 'south,west' }).chosen(entries)).toThrow('-c stages=west: give one of north, south');
  });

  it('refuse an architecture that Lambda does not have', () => {
    expect(() => read({ architecture: 'mips' })).toThrow('-c architecture=mips: give one of arm64, x86_64, host');
  });
});
