import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { TemplateRefused } from './refusal.ts';

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      displayName: z.string().optional(),
      properties: z
        .object({
          directoryName: z.string().optional(),
          templateFile: z.string().optional(),
          file: z.string().optional(),
          stackName: z.string().optional(),
        })
        .optional(),
      dependencies: z.array(z.string()).optional(),
    }),
  ),
});

const templateSchema = z.strictObject({
  AWSTemplateFormatVersion: z.string().optional(),
  Description: z.string().optional(),
  Metadata: z.unknown().optional(),
  // Rules only guard a deployment (the bootstrap version); there is none here.
  Rules: z.unknown().optional(),
  Parameters: z.record(z.string(), z.looseObject({ Type: z.string(), Default: z.unknown().optional() })).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Resources: z
    .record(
      z.string(),
      z.strictObject({
        Type: z.string(),
        Properties: z.record(z.string(), z.unknown()).default({}),
        Condition: z.string().optional(),
        DependsOn: z.unknown().optional(),
        DeletionPolicy: z.unknown().optional(),
        UpdateReplacePolicy: z.unknown().optional(),
        UpdatePolicy: z.unknown().optional(),
        Metadata: z.unknown().optional(),
      }),
    )
    .default({}),
  Outputs: z
    .record(z.string(), z.looseObject({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
});

const assetsSchema = z.object({
  files: z
    .record(
      z.string(),
      z.object({
        source: z.object({ path: z.string().optional(), packaging: z.string().optional() }),
        destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
      }),
    )
    .default({}),
});

export type Template = z.infer<typeof templateSchema>;

/** One synthesized stack: its template, and where its assets lie by the key under which CDK would upload them. */
export interface StackAssembly {
  name: string;
  region: string;
  template: Template;
  /** From S3 object key (`<hash>.zip`) to the absolute path of the asset's folder or file. */
  assets: ReadonlyMap<string, string>;
}

function parseFile<T>(path: string, schema: z.ZodType<T>): T {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new TemplateRefused(`Cannot read ${path}. Synthesize the app first: npm run synth`, { cause });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new TemplateRefused(`${path} is not JSON. Synthesize the app again: npm run synth`, { cause });
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    throw new TemplateRefused(`${path} has a form that is not known here: ${z.prettifyError(parsed.error)}`);
  }
  return parsed.data;
}

/** The stages that a synthesized app holds, by the names given to their CDK Stage. */
export function listStages(cdkOut: string): string[] {
  const manifest = parseFile(join(cdkOut, 'manifest.json'), manifestSchema);
  return Object.entries(manifest.artifacts)
    .filter(([, artifact]) => artifact.type === 'cdk:cloud-assembly')
    .map(([id, artifact]) => artifact.displayName ?? id.replace(/^assembly-/, ''));
}

/**
 * Reads the stacks of one stage out of `cdk.out`.
 *
 * @throws TemplateRefused when a file is missing or has an unknown form, or there is no such stage.
 */
export function readAssembly(cdkOut: string, stageName: string): StackAssembly[] {
  const root = parseFile(join(cdkOut, 'manifest.json'), manifestSchema);
  const nested = Object.entries(root.artifacts).find(
    ([id, artifact]) =>
      artifact.type === 'cdk:cloud-assembly' && (artifact.displayName === stageName || id === `assembly-${stageName}`),
  );
  if (nested === undefined) {
    const known = listStages(cdkOut).join(', ') || 'none';
    throw new TemplateRefused(`${cdkOut} has no stage ${stageName}. Stages found there: ${known}`);
  }
  const folder = resolve(cdkOut, nested[1].properties?.directoryName ?? nested[0]);
  const manifest = parseFile(join(folder, 'manifest.json'), manifestSchema);
  const stacks: StackAssembly[] = [];
  for (const [id, artifact] of Object.entries(manifest.artifacts)) {
    if (artifact.type !== 'aws:cloudformation:stack') continue;
    const templateFile = artifact.properties?.templateFile;
    if (templateFile === undefined) throw new TemplateRefused(`${folder}/manifest.json: ${id} names no templateFile`);
    const region = artifact.environment?.split('/').at(-1);
    if (region === undefined || region === 'unknown-region') {
      throw new TemplateRefused(`Stack ${id} has no region. Give its Stage an env with a region`);
    }
    const assets = new Map<string, string>();
    for (const dependency of artifact.dependencies ?? []) {
      const file = manifest.artifacts[dependency]?.properties?.file;
      if (manifest.artifacts[dependency]?.type !== 'cdk:asset-manifest' || file === undefined) continue;
      for (const asset of Object.values(parseFile(join(folder, file), assetsSchema).files)) {
        if (asset.source.path === undefined) continue;
        for (const destination of Object.values(asset.destinations)) {
          assets.set(destination.objectKey, resolve(folder, asset.source.path));
        }
      }
    }
    stacks.push({
      name: artifact.properties?.stackName ?? id,
      region,
      template: parseFile(join(folder, templateFile), templateSchema),
      assets,
    });
  }
  if (stacks.length === 0) throw new TemplateRefused(`Stage ${stageName} in ${cdkOut} holds no stack`);
  return stacks;
}
