import { openStateMachines } from '../../../infra/local/states/open-state-machines.ts';

/**
 * A process for tests to kill: runs one machine over the folder that is its first argument (the machine as JSON is
 * its second), starts the execution named in the third if there is one, and writes every call it makes to standard
 * output. No call is ever answered.
 */
const [dataDir = '', machine = '', name] = process.argv.slice(2);
const deployed = JSON.parse(machine);
const service = openStateMachines({
  dataDir,
  region: 'eu-west-1',
  machines: [deployed],
  tasks: {
    run(call) {
      process.stdout.write(`${JSON.stringify(call)}\n`);
      return call.token === undefined ? new Promise(() => {}) : Promise.resolve(null);
    },
  },
});
setInterval(() => {}, 60_000);
if (name !== undefined) {
  await service.start({ machineArn: deployed.arn, name, input: '{"port":"NLRTM"}' });
  process.stdout.write(`${JSON.stringify({ acknowledged: name })}\n`);
}
