import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Stage, Validations } from 'aws-cdk-lib';
import * as z from 'zod';
import { placeholderBundles } from '../../infra/bundles.ts';
import { type RegionEntry, readRegions } from '../../infra/region-settings.ts';
import { RegionStage } from '../../infra/region-stage.ts';
import { regions } from '../../infra/regions.ts';

const resourceSchema = z.looseObject({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) });
const templateSchema = z.looseObject({
  Resources: z.record(z.string(), resourceSchema),
  Outputs: z.record(z.string(), z.unknown()).default({}),
});
export type Resource = z.infer<typeof resourceSchema>;
export type Template = z.infer<typeof templateSchema>;

export interface Acknowledgement {
  readonly path: string;
  readonly id: string;
  readonly reason: string;
}

export interface SynthesizedStage {
  readonly name: string;
  /** By the last part of the stack's id: data, pipeline, review, operations. */
  readonly templates: ReadonlyMap<string, Template>;
  readonly templateFiles: readonly string[];
  readonly acknowledgements: readonly Acknowledgement[];
}

/** Synthesizes entries of regions.ts, or others of its form (all without names) with one small file in place of the functions' code. */
export function synthesize({
  names,
  entries = regions,
  prepare,
}: {
  names?: readonly string[];
  entries?: readonly RegionEntry[];
  prepare?: (app: App) => void;
} = {}): SynthesizedStage[] {
  const outdir = mkdtempSync(join(tmpdir(), 'tidewaiter-synth-'));
  try {
    const app = new App({
      outdir,
      context: { ...cdkJsonContext(), 'aws:cdk:enable-path-metadata': true, 'aws:cdk:bundling-stacks': [] },
    });
    const chosen = readRegions(entries).filter(({ name }) => names?.includes(name) ?? true);
    const bundles = placeholderBundles();
    const stages = chosen.map((settings) => new RegionStage(app, { settings, bundles }));
    prepare?.(app);
    const assembly = app.synth();
    return stages.map((stage) => {
      const { stacks } = assembly.getNestedAssembly(stage.artifactId);
      return {
        name: stage.stageName,
        templates: new Map(
          stacks.map((stack) => [String(stack.hierarchicalId.split('/').at(-1)), templateSchema.parse(stack.template)]),
        ),
        templateFiles: stacks.map((stack) => readFileSync(stack.templateFullPath, 'utf8')),
        acknowledgements: acknowledgementsIn(stage),
      };
    });
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** The feature flags that the cdk command reads: without them the same code gives other templates. */
export function cdkJsonContext(): Record<string, unknown> {
  const file = readFileSync(join(import.meta.dirname, '../../cdk.json'), 'utf8');
  return z.object({ context: z.record(z.string(), z.unknown()) }).parse(JSON.parse(file)).context;
}

function acknowledgementsIn(stage: Stage): Acknowledgement[] {
  return stage.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(z.record(z.string(), z.unknown()).parse(data)))
      .map(([id, reason]) => ({ path: node.path, id: id.replace(/^annotation::/i, ''), reason: reasonText(reason) })),
  );
}

function reasonText(reason: unknown): string {
  return typeof reason === 'string' ? reason : JSON.stringify(reason);
}

/** All resources of some types, with the path of their construct below the stage. */
export function resourcesOf(stage: SynthesizedStage, ...types: readonly string[]) {
  return [...stage.templates.values()].flatMap(({ Resources }) =>
    Object.entries(Resources)
      .filter(([, { Type }]) => types.length === 0 || types.includes(Type))
      .map(([logicalId, resource]) => ({ logicalId, resource, path: pathOf(logicalId, resource) })),
  );
}

function pathOf(logicalId: string, resource: Resource): string {
  const metadata = z.looseObject({ 'aws:cdk:path': z.string().optional() }).safeParse(resource.Metadata);
  const path = metadata.data?.['aws:cdk:path'];
  return path === undefined ? logicalId : path.split('/').slice(1).join('/');
}
