import type { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Map as MapState, ProvideItems } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { awaitStation, REVISION, UNCHANGED } from './station-tasks.ts';

export interface ReviewProps {
  readonly station: IFunction;
  readonly escalateAfter: Duration;
}

/** One task per lane, side by side. A task that nobody decided in time is raised a step higher, again and again. */
export function reviewByLane(scope: Construct, { station, escalateAfter }: ReviewProps): MapState {
  const task = { ...REVISION, lane: '{% $states.input.lane %}' };
  const escalate = awaitStation(scope, 'Escalate', station, {
    payload: { ...task, escalation: '{% $states.input.escalation %}' },
    seconds: escalateAfter,
  });
  const ask = awaitStation(scope, 'Ask an officer', station, {
    payload: { ...task, escalation: '{% $states.input.escalation %}' },
    seconds: '{% $states.input.dueSeconds %}',
  });
  for (const state of [ask, escalate]) {
    state.addCatch(escalate, {
      errors: ['States.Timeout'],
      outputs: "{% $merge([$states.input, {'escalation': $states.input.escalation + 1}]) %}",
    });
  }
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
