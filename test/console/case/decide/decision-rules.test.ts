import { describe, expect, it } from 'vitest';
import { type DecisionForm, EMPTY_FORM, withJudged } from '../../../../functions/console/case/decide/decision-form.ts';
import { decisionRequest } from '../../../../functions/console/case/decide/decision-request.ts';
import { type DecidedOn, formGaps, unjudged } from '../../../../functions/console/case/decide/form-gaps.ts';
import { fourEyesExpected } from '../../../../functions/console/case/decide/four-eyes.ts';
import { reasonOfVerdicts, reasonsFor } from '../../../../functions/console/case/decide/reasons.ts';
import { DISPOSITIONS, REASONS } from '../../../../shared/cases/decision.ts';
import { reasonsOffered } from '../../../../shared/cases/reasons.ts';
import { type Lane, laneSchema } from '../../../../shared/ports/port-profile.ts';
import { aFinding } from '../a-finding.ts';

const filled: DecisionForm = { ...EMPTY_FORM, disposition: 'examine', reason: 'discrepancy-confirmed' };
const judged = (verdict: 'confirmed' | 'misread', value = '') => ({ verdict, value, note: '' });

describe('reasons', () => {
  const offered = (lane: Lane) => reasonsOffered(lane, laneSchema.options);

  it('leave every lane one for every disposition, and a way to say something else', () => {
    for (const lane of laneSchema.options) {
      for (const disposition of DISPOSITIONS) {
        const reasons = reasonsFor(offered(lane), disposition);
        expect(reasons).toContain('other');
        expect(reasons.length).toBeGreaterThan(1);
      }
    }
  });

  it('never let a release say that a check was right', () => {
    const released = laneSchema.options.flatMap((lane) => reasonsFor(offered(lane), 'released'));
    expect(released.filter((reason) => REASONS[reason] === 'right')).toEqual([]);
  });

  it('follow from the verdicts where these agree', () => {
    expect(reasonOfVerdicts(['misread', 'not-examined'], 'documents', offered('documents'))).toBe('misread');
    expect(reasonOfVerdicts(['confirmed', 'explained'], 'documents', offered('documents'))).toBe(
      'discrepancy-confirmed',
    );
    expect(reasonOfVerdicts(['explained'], 'sanctions', offered('sanctions'))).toBe('not-a-match');
  });

  it('follow from nothing where the verdicts contradict the disposition, or nothing was judged', () => {
    const released = reasonsFor(offered('documents'), 'released');
    expect(reasonOfVerdicts(['confirmed'], 'documents', released)).toBeNull();
    expect(reasonOfVerdicts(['not-examined'], 'documents', released)).toBeNull();
  });
});

describe('what a decision lacks', () => {
  const task: DecidedOn = {
    ...{ blind: false, reasons: reasonsOffered('documents', laneSchema.options) },
    findings: [{ id: 'f1', severity: 'critical' }],
  };

  it('is a verdict on every critical finding', () => {
    expect(formGaps(filled, task)).toEqual([{ gap: 'critical-unjudged', findingId: 'f1' }]);
    expect(formGaps(withJudged(filled, 'f1', judged('confirmed')), task)).toEqual([]);
  });

  it('is the right value of what was misread', () => {
    expect(formGaps(withJudged(filled, 'f1', judged('misread', ' ')), task)).toEqual([
      { gap: 'right-value', findingId: 'f1' },
    ]);
  });

  it('is disposition and reason, and a reason that does not contradict it', () => {
    const none = { ...task, findings: [] };
    expect(formGaps(EMPTY_FORM, none)).toEqual([{ gap: 'disposition' }, { gap: 'reason' }]);
    expect(formGaps({ ...filled, disposition: 'released' }, none)).toEqual([{ gap: 'reason-contradicts' }]);
  });

  it('is a note where the reason is another one, and in a blind review what the officer saw', () => {
    const none = { ...task, findings: [] };
    expect(formGaps({ ...filled, reason: 'other' }, none)).toEqual([{ gap: 'note-for-other' }]);
    expect(formGaps(filled, { ...none, blind: true })).toEqual([{ gap: 'note-in-blind' }]);
    expect(formGaps({ ...filled, note: 'x'.repeat(4001) }, none)).toEqual([{ gap: 'note-too-long' }]);
  });

  it('is not a verdict on lesser findings, which are counted', () => {
    const findings = [aFinding({ id: 'a' }), aFinding({ id: 'b' })];
    expect(formGaps(filled, { ...task, findings })).toEqual([]);
    expect(unjudged(withJudged(filled, 'a', judged('confirmed')), findings)).toBe(1);
  });
});

describe('what is sent', () => {
  const MARK = {
    id: 'own-1',
    documentId: 'd1',
    box: [0.1, 0.2, 0.3, 0.4] as [number, number, number, number],
    label: 'a void',
  };

  it('tells a finding without verdict as not examined, what was marked, and the right value of a misread one only', () => {
    const form = withJudged(
      withJudged({ ...filled, note: ' seen ', marks: [MARK] }, 'a', judged('confirmed', 'left over')),
      'b',
      judged('misread', ' 12 '),
    );
    const decided = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(decisionRequest(form, decided, 'r-1')).toEqual({
      ...{ disposition: 'examine', reason: 'discrepancy-confirmed', note: 'seen', requestId: 'r-1' },
      marks: [MARK],
      findings: [
        { id: 'a', verdict: 'confirmed', value: null, note: null },
        { id: 'b', verdict: 'misread', value: '12', note: null },
        { id: 'c', verdict: 'not-examined', value: null, note: null },
      ],
    });
  });

  it('tells what was judged where there are more findings than a decision may tell of', () => {
    const decided = Array.from({ length: 400 }, (_, at) => ({ id: `f${at}` }));
    const sent = decisionRequest(withJudged(filled, 'f399', judged('confirmed')), decided, 'r-1');
    expect(sent?.findings).toHaveLength(300);
    expect(sent?.findings[0]).toMatchObject({ id: 'f399', verdict: 'confirmed' });
  });

  it('is nothing while disposition or reason lack', () => {
    expect(decisionRequest(EMPTY_FORM, [], 'r-1')).toBeNull();
  });
});

describe('four eyes', () => {
  const critical = { severity: 'critical', mine: true } as const;

  it('are expected for a critical finding of the lane, every seizure, and a release over a critical finding elsewhere', () => {
    expect(fourEyesExpected('first', null, [critical])).toBe('critical-finding');
    expect(fourEyesExpected('first', 'seized', [])).toBe('seizure');
    const elsewhere = { ...critical, mine: false };
    expect(fourEyesExpected('first', 'released', [elsewhere])).toBe('release-over-critical');
    expect(fourEyesExpected('first', 'held', [elsewhere])).toBeNull();
  });

  it('are not for checks on trial, nor where another officer has looked', () => {
    expect(fourEyesExpected('first', 'released', [{ ...critical, shadow: true }])).toBeNull();
    expect(fourEyesExpected('second', 'seized', [critical])).toBeNull();
  });
});
