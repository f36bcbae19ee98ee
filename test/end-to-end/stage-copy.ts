import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { synthesize } from '../../infra/local/cli/start/synthesize.ts';

/** The stage that `tidewaiter start` runs. */
export const STAGE = 'one-machine';

const resourceSchema = z.looseObject({ Type: z.string(), Properties: z.record(z.string(), z.json()).default({}) });
const templateSchema = z.looseObject({ Resources: z.record(z.string(), resourceSchema) });
const assetsSchema = z.looseObject({
  files: z.record(z.string(), z.looseObject({ source: z.looseObject({ path: z.string() }) })),
});
const statementSchema = z.looseObject({ Action: z.union([z.string(), z.array(z.string())]) });

type Properties = z.infer<typeof resourceSchema>['Properties'];

/** A copy of the synthesized app that a test may change; bundles are shared with the original until one is replaced. */
export class StageCopy {
  readonly cdkOut: string;
  readonly #folder: string;

  private constructor(cdkOut: string) {
    this.cdkOut = cdkOut;
    this.#folder = join(cdkOut, `assembly-${STAGE}`);
  }

  /** Synthesizes the app unless that is done, and copies it to a folder below `dir`. */
  static async below(dir: string): Promise<StageCopy> {
    const original = await synthesize(STAGE);
    const cdkOut = join(dir, 'cdk.out');
    mkdirSync(cdkOut, { recursive: true });
    for (const name of readdirSync(original)) {
      if (name.startsWith('asset.')) symlinkSync(join(original, name), join(cdkOut, name));
    }
    cpSync(join(original, 'manifest.json'), join(cdkOut, 'manifest.json'));
    cpSync(join(original, `assembly-${STAGE}`), join(cdkOut, `assembly-${STAGE}`), { recursive: true });
    return new StageCopy(cdkOut);
  }

  /** Changes the one resource of a type whose logical id begins so. Throws where there is none, or several. */
  change(type: string, idPrefix: string, change: (properties: Properties) => void): this {
    let found = 0;
    for (const file of this.#files('.template.json')) {
      const template = templateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      const before = found;
      for (const [id, { Type, Properties }] of Object.entries(template.Resources)) {
        if (Type !== type || !new RegExp(`^${idPrefix}[0-9A-F]{8}$`).test(id)) continue;
        change(Properties);
        found += 1;
      }
      if (found > before) writeFileSync(file, JSON.stringify(template));
    }
    if (found !== 1) throw new Error(`${found} resources of ${type} are called ${idPrefix}`);
    return this;
  }

  /** Takes one action out of the policy of a station, or out of a queue's: the statement goes where it was the only one. */
  revoke(type: 'AWS::IAM::ManagedPolicy' | 'AWS::SQS::QueuePolicy', idPrefix: string, action: string, of = ''): this {
    let taken = 0;
    this.change(type, idPrefix, (properties) => {
      const document = z.looseObject({ Statement: z.array(statementSchema) }).parse(properties.PolicyDocument);
      document.Statement = document.Statement.flatMap((statement) => {
        const actions = [statement.Action].flat();
        const denies = statement.Effect === 'Deny';
        if (denies || !actions.includes(action) || !JSON.stringify(statement).includes(of)) return [statement];
        taken += 1;
        const rest = actions.filter((one) => one !== action);
        return rest.length === 0 ? [] : [{ ...statement, Action: rest }];
      });
      properties.PolicyDocument = z.json().parse(document);
    });
    if (taken === 0) throw new Error(`the policy ${idPrefix} grants no ${action} on ${of}`);
    return this;
  }

  /** Gives a station's function other values in its environment. */
  environment(station: string, values: (current: Record<string, unknown>) => Record<string, string>): this {
    return this.change('AWS::Lambda::Function', `${station}Function`, (properties) => {
      const { Variables } = z.object({ Variables: z.record(z.string(), z.json()) }).parse(properties.Environment);
      properties.Environment = { Variables: { ...Variables, ...values(Variables) } };
    });
  }

  /** Gives every port other settings, in the functions that know the ports. */
  ports(settings: Record<string, unknown>): this {
    for (const file of this.#files('.template.json')) {
      const text = readFileSync(file, 'utf8');
      const template = templateSchema.parse(JSON.parse(text));
      for (const { Type, Properties } of Object.values(template.Resources)) {
        const known = z
          .object({ Variables: z.looseObject({ PORTS: z.string() }) })
          .safeParse(Type === 'AWS::Lambda::Function' ? Properties.Environment : undefined);
        if (!known.success) continue;
        const ports = z.array(z.looseObject({})).parse(JSON.parse(known.data.Variables.PORTS));
        const PORTS = JSON.stringify(ports.map((port) => ({ ...port, ...settings })));
        Properties.Environment = z.json().parse({ Variables: { ...known.data.Variables, PORTS } });
      }
      writeFileSync(file, JSON.stringify(template));
    }
    return this;
  }

  /** Adds a rule that carries all events of a bus into one of the app's queues, and lets it. */
  listenTo(bus: string, queue: string): this {
    const rule = 'Listener00000000';
    for (const file of this.#files('.template.json')) {
      const template = templateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      const named = (prefix: string) => Object.keys(template.Resources).find((id) => id.startsWith(prefix));
      const [busId, queueId, policyId] = [named(bus), named(queue), named(`${queue}Policy`)];
      const policy = template.Resources[policyId ?? '']?.Properties;
      if (busId === undefined || queueId === undefined || policy === undefined) continue;
      const Arn = { 'Fn::GetAtt': [queueId, 'Arn'] };
      const Targets = [{ Id: 'Listener', Arn }];
      const EventPattern = { source: ['tidewaiter'] };
      const Properties = { EventBusName: { Ref: busId }, EventPattern, State: 'ENABLED', Targets };
      template.Resources[rule] = { Type: 'AWS::Events::Rule', Properties };
      const { Statement, ...document } = z.looseObject({ Statement: z.array(z.json()) }).parse(policy.PolicyDocument);
      const allowed = {
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: Arn,
        Condition: { ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': [rule, 'Arn'] } } },
      };
      policy.PolicyDocument = z.json().parse({ ...document, Statement: [...Statement, allowed] });
      writeFileSync(file, JSON.stringify(template));
    }
    return this;
  }

  /** Lets the workflow begin at another step than its first: what comes before is not done. */
  beginAt(workflow: string, first: string, other: string): this {
    return this.change('AWS::StepFunctions::StateMachine', workflow, (properties) => {
      const text = JSON.stringify(properties.DefinitionString);
      const named = (state: string) => JSON.stringify(`"StartAt":"${state}"`).slice(1, -1);
      if (text.split(named(first)).length !== 2) throw new Error(`${workflow} does not begin at ${first}`);
      properties.DefinitionString = z.json().parse(JSON.parse(text.replace(named(first), named(other))));
    });
  }

  /**
   * Puts another `index.mjs` in place of a station's, in a bundle of its own, with the first beside it as `original.mjs`.
   * The returned function brings that back.
   */
  replaceCode(station: string, source: string): () => void {
    let key = '';
    this.change('AWS::Lambda::Function', `${station}Function`, ({ Code }) => {
      key = z.object({ S3Key: z.string() }).parse(Code).S3Key.replace('.zip', '');
    });
    const [bundle] = this.#files('.assets.json').flatMap((file) => {
      const { files } = assetsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      return files[key]?.source.path ?? [];
    });
    if (bundle === undefined) throw new Error(`the bundle of ${station} is not among the assets`);
    const place = join(this.#folder, bundle);
    const original = readFileSync(join(place, 'index.mjs'));
    const copy = `${place}.copy`;
    cpSync(place, copy, { recursive: true, dereference: true });
    rmSync(place);
    cpSync(copy, place, { recursive: true });
    writeFileSync(join(place, 'original.mjs'), original);
    writeFileSync(join(place, 'index.mjs'), source);
    return () => writeFileSync(join(place, 'index.mjs'), original);
  }

  #files(ending: string): string[] {
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(this.#folder, name));
  }
}
