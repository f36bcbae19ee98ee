import { App } from 'aws-cdk-lib';
import { BundleError, builtBundles, placeholderBundles } from './bundles.ts';
import { buildConsole } from './console-bundle.ts';
import { NativeModuleError } from './native-modules.ts';
import { RegionSettingsError, readRegions } from './region-settings.ts';
import { RegionStage } from './region-stage.ts';
import { regions } from './regions.ts';
import { readSynthOptions, SynthOptionError } from './synth-options.ts';
import { addTemplateRules } from './template-rules.ts';

/**
 * The CDK app. Context values (`cdk synth -c name=value`):
 * `architecture` arm64 (default), x86_64 or host; `bundles` on (default) or off; `stages` names with commas (default all).
 */
try {
  const app = new App();
  const options = readSynthOptions((name) => app.node.tryGetContext(name));
  const bundles =
    options.bundles === 'on' ? builtBundles(options.architecture, await buildConsole()) : placeholderBundles();
  for (const settings of options.chosen(readRegions(regions))) new RegionStage(app, { settings, bundles });
  addTemplateRules(app);
  app.synth();
} catch (error) {
  if (!isForTheUser(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function isForTheUser(error: unknown): error is Error {
  return [RegionSettingsError, SynthOptionError, BundleError, NativeModuleError].some((kind) => error instanceof kind);
}
