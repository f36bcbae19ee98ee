import { styleText } from 'node:util';
import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import type { Finding } from '../../../shared/checks/finding.ts';

const SEVERITY_STYLE = {
  critical: ['bgRed', 'whiteBright'],
  high: ['red'],
  medium: ['yellow'],
  low: ['blue'],
} as const;

/** A severity in its colour; the word says it too, for whoever sees no colour. */
export function severityText(severity: Finding['severity'], width = 0): string {
  return styleText([...SEVERITY_STYLE[severity]], severity.padEnd(width));
}

/** How far a case is, in an officer's words. */
export function statusText(record: Pick<CaseRecord, 'status' | 'disposition'>): string {
  switch (record.status) {
    case 'gathering':
      return styleText('cyan', 'gathering papers');
    case 'examining':
      return styleText('cyan', 'being examined');
    case 'in-review':
      return styleText('yellow', 'waits for an officer');
    case 'failed':
      return styleText('red', 'failed, needs an operator');
    case 'closed':
      return styleText(record.disposition === 'released' ? 'green' : 'magenta', record.disposition ?? 'closed');
  }
}

/** What certainty means for the reader of a finding. */
export function certaintyText(certainty: Finding['certainty']): string {
  return { sure: '', likely: 'likely', verify: 'verify' }[certainty];
}
