import { styleText } from 'node:util';
import { CATALOGUE } from '../../../../shared/checks/catalogue.ts';
import type { Check } from '../../../../shared/checks/check.ts';
import type { CheckSetting } from '../../../../shared/checks/profile.ts';
import { textTable } from '../text-table.ts';
import { severityText } from '../wording.ts';

const STATE_STYLE = { on: ['green'], shadow: ['cyan'], off: ['red'] } as const;

/** All checks, as they run by these settings. */
export function checksTable(settings: readonly CheckSetting[]): string {
  const rows = CATALOGUE.map((check) => {
    const setting = settings.find((one) => one.check === check.id);
    const { state = 'on', weight = 1 } = setting ?? {};
    return [
      styleText('bold', check.id),
      styleText([...STATE_STYLE[state]], state),
      severityText(check.severity),
      check.lane,
      weight === 1 ? '' : `x ${weight}`,
      check.title,
      limitsText(check, setting),
    ];
  });
  return textTable(['check', 'state', 'severity', 'lane', 'weight', 'finds', 'limits'], rows);
}

/** The limits of a check with their values; those that the port has set stand out. */
export function limitsText(check: Check, setting?: Pick<CheckSetting, 'thresholds'>): string {
  return Object.entries(check.thresholds ?? {})
    .map(([name, { usual, unit }]) => {
      const set = setting?.thresholds[name];
      const text = `${name}=${set ?? usual} ${unit}`;
      return set === undefined || set === usual ? text : styleText('yellow', `${text} (usually ${usual})`);
    })
    .join(', ');
}

/** One setting in a line: how the check runs since when, by whom and why. */
export function settingText({ check, state, weight, thresholds, author, at, reason }: CheckSetting): string {
  const limits = Object.entries(thresholds).map(([name, value]) => `${name}=${value}`);
  const how = [state, `weight ${weight}`, ...limits].join(', ');
  return `${styleText('bold', check)}  ${how}, since ${at.slice(0, 16).replace('T', ' ')} by ${author.replace(/^.*[:/]/, '')}: ${reason}`;
}
