import { openFunctions } from '../../../infra/local/lambda/functions.ts';

/** A runtime of its own for functions.orphans.test.ts, which kills it: one idle sandbox and one in a busy loop. */
const [assetDir = '', dataDir = ''] = process.argv.slice(2);
const common = {
  assetDir,
  handler: 'index.handler',
  timeoutSeconds: 600,
  memoryMb: 256,
  environment: {},
  credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' },
};
const functions = openFunctions({
  dataDir,
  region: 'eu-west-1',
  endpoint: 'http://127.0.0.1:9',
  functions: [
    { ...common, name: 'idle', arn: 'arn:aws:lambda:eu-west-1:000000000000:function:idle' },
    { ...common, name: 'busy', arn: 'arn:aws:lambda:eu-west-1:000000000000:function:busy' },
  ],
});
await functions.invoke('idle', JSON.stringify({ file: `${dataDir}/idle.pid` }));
await functions.invoke('busy', JSON.stringify({ file: `${dataDir}/busy.pid`, spin: true }));
