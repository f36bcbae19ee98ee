import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** One stack's template. CloudFormation takes 1,000,000 bytes and 500 resources. */
export interface TemplateMeasured {
  stage: string;
  stack: string;
  bytes: number;
  resources: number;
}

const ASSEMBLY = 'assembly-';
const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({ type: z.string(), displayName: z.string().optional(), properties: z.looseObject({}).optional() }),
  ),
});
const templateFileSchema = z.object({ templateFile: z.string() });
const templateSchema = z.object({ Resources: z.record(z.string(), z.unknown()).default({}) });

/** The templates of all stages of a synthesized app. */
export function measureTemplates(cdkOut: string): TemplateMeasured[] {
  const stages = readdirSync(cdkOut).filter((name) => name.startsWith(ASSEMBLY));
  return stages.sort().flatMap((folder) => {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(cdkOut, folder, 'manifest.json'), 'utf8')));
    return Object.entries(manifest.artifacts)
      .filter(([, { type }]) => type === 'aws:cloudformation:stack')
      .map(([id, { displayName = id, properties }]) => {
        const { templateFile } = templateFileSchema.parse(properties);
        const text = readFileSync(join(cdkOut, folder, templateFile), 'utf8');
        const { Resources } = templateSchema.parse(JSON.parse(text));
        return {
          stage: folder.slice(ASSEMBLY.length),
          stack: displayName.split('/').at(-1) ?? displayName,
          bytes: Buffer.byteLength(text),
          resources: Object.keys(Resources).length,
        };
      });
  });
}
