import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptedFindings, securityParts } from './security-parts.ts';
import { synthesize } from './synthesized.ts';

const UPDATE = 'UPDATE_SECURITY_BASELINE=1 npx vitest run test/infra/security-baseline.test.ts';
const update = process.env.UPDATE_SECURITY_BASELINE === '1';

const stages = synthesize();
const baselineOf = (name: string) => join(import.meta.dirname, 'security-baseline', `${name}.json`);

describe('what guards the data', () => {
  it.each(stages.filter(({ name }) => name === 'eu-west-1' || name === 'one-machine'))(
    'is in $name what was agreed on',
    (stage) => {
      const found = { acceptedFindings: acceptedFindings(stage), resources: securityParts(stage) };
      const file = baselineOf(stage.name);
      if (update) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
      }
      const agreed: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
      expect(found, `if this change is wanted, commit it: ${UPDATE}`).toEqual(agreed);
    },
  );

  it('is the same in every production stage', () => {
    const [first, ...others] = stages
      .filter(({ name }) => name !== 'one-machine')
      .map((stage) => {
        const ofOnePort = /^data\/Uploads|\/Group-port-[A-Z]/;
        const parts = Object.entries(securityParts(stage)).filter(([path]) => !ofOnePort.test(path));
        return JSON.stringify(parts, ofEveryPort, 2)
          .replaceAll(stage.name, '<stage>')
          .replaceAll(/(AllowEventRule)\w+/g, '$1');
      });
    expect(others).toHaveLength(2);
    for (const other of others) expect(other).toBe(first);
  });
});

/** Grants below the folder of every port, and lists of it, of which a stage has one or several, as one. */
function ofEveryPort(name: string, value: unknown): unknown {
  if (name !== 'Resource' && name !== 's3:prefix') return value;
  const named = Array.isArray(value) ? value : [value];
  return [...new Set(named.map((one) => String(one).replace(/(^|\/)[A-Z]{5}(\/(?:\*\/pages\/)?\*)$/, '$1<port>$2')))];
}
