import type { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Map as MapState, ProvideItems } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { askStation, awaitStation, REVISION, UNCHANGED } from './station-tasks.ts';

export interface ReviewProps {
  readonly station: IFunction;
  readonly escalateAfter: Duration;
}

/**
 * One task per lane, side by side. When the time of a task is up the station says whether its clock has stood still; if not,
 * the task is raised a step higher, again and again.
 */
export function reviewByLane(scope: Construct, { station, escalateAfter }: ReviewProps): MapState {
  const task = { ...REVISION, lane: '{% $states.input.lane %}' };
  const ask = awaitStation(scope, 'Ask an officer', station, {
    payload: {
      step: 'ask',
      ...task,
      escalation: '{% $states.input.escalation %}',
      dueSeconds: '{% $states.input.dueSeconds %}',
    },
    seconds: '{% $states.input.dueSeconds %}',
  });
  const overdue = askStation(scope, 'Overdue?', station, {
    payload: { step: 'look', ...task, escalateSeconds: escalateAfter.toSeconds() },
    outputs:
      "{% $merge([$states.input, {'escalation': $states.result.Payload.escalation, 'dueSeconds': $states.result.Payload.dueSeconds}]) %}",
  });
  ask.addCatch(overdue, { errors: ['States.Timeout'], outputs: UNCHANGED });
  overdue.next(ask);
  return MapState.jsonata(scope, 'Review', {
    items: ProvideItems.jsonata('{% $states.input.lanes %}'),
    itemSelector: {
      ...REVISION,
      lane: '{% $states.context.Map.Item.Value.lane %}',
      dueSeconds: '{% $states.context.Map.Item.Value.dueSeconds %}',
      escalation: 0,
    },
    outputs: UNCHANGED,
  }).itemProcessor(ask);
}
