import type { Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Choice, Condition, type IChainable, Parallel, Succeed, Wait, WaitTime } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { markFailed } from './mark-failed.ts';
import { reviewByLane } from './review-by-lane.ts';
import { askStation, awaitStation, REVISION, UNCHANGED } from './station-tasks.ts';

export const CASE_STATIONS = ['gather', 'compare', 'inspect', 'screen', 'route', 'open-task', 'close-case'] as const;
export type CaseStation = (typeof CASE_STATIONS)[number];

export interface CaseWorkflowProps {
  readonly stations: Readonly<Record<CaseStation, IFunction>>;
  readonly cases: ITable;
  /** An overdue task is raised again after so long, as often as it takes. */
  readonly escalateAfter: Duration;
}

/**
 * The story of one revision of a case, from its first paper to its end.
 * Input: `{port, reference, revision, gatherSeconds, settleSeconds}`.
 */
export function caseWorkflow(scope: Construct, props: CaseWorkflowProps): IChainable {
  const story = Parallel.jsonata(scope, 'Work on the case', {
    comment: 'One branch: it is here so that whatever goes wrong inside is caught once and written down on the case',
    outputs: UNCHANGED,
  });
  story.branch(gather(scope, props, examine(scope, props)));
  story.addCatch(markFailed(scope, props.cases), {
    errors: ['States.ALL'],
    outputs: "{% $merge([$states.input, {'error': $states.errorOutput}]) %}",
  });
  return story;
}

/** Waits for the papers, at most until the deadline, then fixes which of them this revision is about. */
function gather(scope: Construct, { stations }: CaseWorkflowProps, next: IChainable): IChainable {
  const seal = askStation(scope, 'Seal', stations.gather, {
    payload: { step: 'seal', ...REVISION },
    outputs:
      "{% $merge([$states.input, {'outcome': $states.result.Payload.outcome}, $exists($states.result.Payload.gatherSeconds) ? {'gatherSeconds': $states.result.Payload.gatherSeconds} : {}]) %}",
  });
  const awaitPapers = awaitStation(scope, 'Await papers', stations.gather, {
    payload: { step: 'await', ...REVISION },
    seconds: '{% $states.input.gatherSeconds %}',
    onTimeout: seal,
  });
  const settle = Wait.jsonata(scope, 'Settle', {
    comment: 'Papers come in batches: what is complete now may be more complete in a moment',
    time: WaitTime.seconds('{% $states.input.settleSeconds %}'),
  });
  const sealed = Choice.jsonata(scope, 'Sealed?')
    .when(
      Condition.jsonata("{% $states.input.outcome = 'superseded' %}"),
      superseded(scope, 'Superseded while gathering'),
    )
    .when(Condition.jsonata("{% $states.input.outcome = 'incomplete' %}"), awaitPapers)
    .otherwise(next);
  awaitPapers.next(settle).next(seal).next(sealed);
  return awaitPapers;
}

/** Looks at everything from three sides at once, then asks people where something was found. */
function examine(scope: Construct, { stations, escalateAfter }: CaseWorkflowProps): IChainable {
  const close = askStation(scope, 'Close', stations['close-case'], { payload: REVISION, outputs: UNCHANGED });
  close.next(Succeed.jsonata(scope, 'Closed'));
  const route = askStation(scope, 'Route', stations.route, {
    payload: REVISION,
    outputs:
      "{% $merge([$states.input, {'superseded': $states.result.Payload.superseded, 'lanes': $states.result.Payload.lanes}]) %}",
  });
  const review = reviewByLane(scope, { station: stations['open-task'], escalateAfter });
  const routed = Choice.jsonata(scope, 'Anything to ask?')
    .when(Condition.jsonata('{% $states.input.superseded %}'), superseded(scope, 'Superseded while examining'))
    .when(Condition.jsonata('{% $count($states.input.lanes) > 0 %}'), review.next(close))
    .otherwise(close);
  return Parallel.jsonata(scope, 'Examine', { outputs: UNCHANGED })
    .branch(askStation(scope, 'Compare', stations.compare, { payload: REVISION, outputs: UNCHANGED }))
    .branch(askStation(scope, 'Inspect', stations.inspect, { payload: REVISION, outputs: UNCHANGED }))
    .branch(askStation(scope, 'Screen', stations.screen, { payload: REVISION, outputs: UNCHANGED }))
    .next(route)
    .next(routed);
}

function superseded(scope: Construct, id: string): Succeed {
  return Succeed.jsonata(scope, id, {
    comment: 'Something arrived late: the next revision has an execution of its own',
  });
}
