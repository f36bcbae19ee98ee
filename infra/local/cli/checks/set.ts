import { type CheckSetting, checkStateSchema } from '../../../../shared/checks/profile.ts';
import { ApiClient } from '../api-client.ts';
import { type Call, type Command, CommandError, EXIT, oneOf } from '../command.ts';
import { connect, connectionOptions } from '../connection.ts';
import { settingText } from './check-rows.ts';

export const setCheck: Command = {
  options: [
    { name: 'port', value: 'LOCODE', help: 'the port whose profile is changed (required)' },
    {
      name: 'state',
      value: 'STATE',
      help: `one of ${checkStateSchema.options.join(', ')}; shadow records and routes nothing`,
    },
    { name: 'weight', value: 'N', help: 'multiplies the gravity of its findings in the score, 0 to 3' },
    {
      name: 'threshold',
      value: 'NAME=N',
      many: true,
      help: 'another limit than the usual one; NAME=usual takes it back',
    },
    { name: 'reason', value: 'TEXT', help: 'why, for whoever looks later (required)' },
    { name: 'json', help: 'prints the profile as JSON' },
    ...connectionOptions,
  ],
  async run(call) {
    const [check = ''] = call.operands;
    const port = call.value('port');
    const reason = call.value('reason');
    if (port === undefined) throw new CommandError('at which port?', 'give --port');
    if (reason === undefined) throw new CommandError('why?', 'give --reason');
    const request = { ...changesOf(call), reason };
    const { profile } = await new ApiClient(connect(call, 'supervisor-chris')).setCheck(port, check, request);
    const setting: CheckSetting | undefined = profile.settings.find((one) => one.check === check);
    if (call.has('json')) console.log(JSON.stringify(profile));
    else if (setting) console.log(`${port}, edition ${profile.edition}: ${settingText(setting)}`);
    return EXIT.ok;
  },
};

function changesOf(call: Call) {
  const state = oneOf(call, 'state', checkStateSchema.options);
  const weight = call.value('weight');
  const thresholds = call.values('threshold').map(thresholdOf);
  if (state === undefined && weight === undefined && thresholds.length === 0) {
    throw new CommandError('set it to what?', 'give --state, --weight or --threshold');
  }
  return {
    ...(state !== undefined && { state }),
    ...(weight !== undefined && { weight: numberOf('--weight', weight) }),
    ...(thresholds.length > 0 && { thresholds: Object.fromEntries(thresholds) }),
  };
}

function thresholdOf(text: string): [string, number | null] {
  const [name = '', value = ''] = text.split('=');
  if (name === '' || value === '')
    throw new CommandError(`"${text}" is no threshold`, 'give NAME=NUMBER, or NAME=usual');
  return [name, value === 'usual' ? null : numberOf(`--threshold ${name}`, value)];
}

function numberOf(what: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) {
    throw new CommandError(`${what} takes a number from 0 on, not "${text}"`);
  }
  return value;
}
