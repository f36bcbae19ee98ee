import type { RequestContext } from '../policies/context-keys.ts';
import type { Decision, Policies } from '../policies/policies.ts';
import type { Stage } from '../templates/stage.ts';
import { EncryptionKeys } from './encryption-keys.ts';
import type { Need } from './need.ts';

/** A request that was refused, for the command line to show: most often a grant that a template lacks. */
export interface Denial {
  at: Date;
  /** ARN of a role or user, or the name of an AWS service. */
  principal: string;
  action: string;
  resource: string;
  /** The whole sentence, in AWS's words. */
  message: string;
}

/** The caller's policies, or the resource's, do not allow what it asked for. */
export class AccessDenied extends Error {
  override readonly name = 'AccessDenied';
  readonly code = 'gateway.access-denied';
  readonly denial: Denial;
  constructor(denial: Denial) {
    super(denial.message);
    this.denial = denial;
  }
}

const KEPT_DENIALS = 200;

/** `arn:aws:iam::1:role/x` acts as `arn:aws:sts::1:assumed-role/x/x`, and AWS's messages name it so. */
function actingArn(principal: string): string {
  const found = /^arn:aws:iam::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(principal);
  return found === null ? principal : `arn:aws:sts::${found[1]}:assumed-role/${found[2]}/${found[2]}`;
}

export interface AuthorityOptions {
  stage: Stage;
  policies: Policies;
  /** Told of every refusal. */
  onDenial?: (denial: Denial) => void;
  now?: () => Date;
}

/** Asks the policies, and remembers what they refused. */
export class Authority {
  readonly stage: Stage;
  readonly keys: EncryptionKeys;
  readonly #policies: Policies;
  readonly #onDenial: (denial: Denial) => void;
  readonly #now: () => Date;
  readonly #denials: Denial[] = [];

  constructor({ stage, policies, onDenial = () => {}, now = () => new Date() }: AuthorityOptions) {
    this.stage = stage;
    this.keys = new EncryptionKeys(stage);
    this.#policies = policies;
    this.#onDenial = onDenial;
    this.#now = now;
  }

  /** The last refusals, oldest first. */
  get denials(): readonly Denial[] {
    return this.#denials;
  }

  /** Whether a principal may do something, without a word about it if not. */
  allows(principal: string, need: Need): boolean {
    return this.#policies.decide({ principal, ...need }).allowed;
  }

  /** Decides about one thing, and records a refusal. */
  authorise(principal: string, need: Need): Decision {
    const decision = this.#policies.decide({ principal, ...need });
    if (!decision.allowed) this.#refuse(principal, need, decision.reason);
    return decision;
  }

  /**
   * Demands everything that a request needs.
   *
   * @throws AccessDenied for the first thing that is not allowed
   */
  demand(principal: string, needs: readonly Need[]): void {
    for (const need of needs) {
      const { allowed, reason } = this.#policies.decide({ principal, ...need });
      if (!allowed) throw new AccessDenied(this.#refuse(principal, need, reason));
    }
  }

  /**
   * Demands that an AWS service may put messages into a queue on behalf of a resource of ours, the queue's key included.
   *
   * @param service such as `events.amazonaws.com`
   * @param sourceArn what the service acts for: the rule's ARN
   * @throws AccessDenied
   */
  demandSend(service: string, queueArn: string, sourceArn: string): void {
    const source = this.#source(sourceArn);
    const needs = [
      { action: 'sqs:SendMessage', resource: queueArn },
      ...this.keys.ofQueue(['GenerateDataKey', 'Decrypt'], queueArn),
    ];
    this.demand(
      service,
      needs.map((need) => ({ ...need, context: { ...need.context, ...source } })),
    );
  }

  /**
   * Demands that an AWS service may publish to a topic as a role that it was given, the topic's key included.
   *
   * @throws AccessDenied
   */
  demandPublish(service: string, roleArn: string, topicArn: string, sourceArn: string): void {
    this.demandAssume(service, roleArn, sourceArn);
    this.demand(roleArn, [{ action: 'sns:Publish', resource: topicArn }, ...this.keys.ofTopic(topicArn)]);
  }

  /**
   * Demands that an AWS service (`apigateway.amazonaws.com`, `events.amazonaws.com`) may invoke a function on behalf
   * of a resource of ours.
   *
   * @throws AccessDenied
   */
  demandInvoke(service: string, functionArn: string, sourceArn: string): void {
    this.demand(service, [
      { action: 'lambda:InvokeFunction', resource: functionArn, context: this.#source(sourceArn) },
    ]);
  }

  /**
   * Demands that a service may act as a role, as the role's trust policy says.
   *
   * @throws AccessDenied
   */
  demandAssume(service: string, roleArn: string, sourceArn: string): void {
    if (this.#policies.mayAssume(service, roleArn, this.#source(sourceArn))) return;
    const need = { action: 'sts:AssumeRole', resource: roleArn };
    throw new AccessDenied(this.#refuse(service, need, 'because its trust policy does not allow it'));
  }

  #source(sourceArn: string): RequestContext {
    return { 'aws:SourceArn': sourceArn, 'aws:SourceAccount': this.stage.accountId };
  }

  #refuse(principal: string, { action, resource }: Need, reason: string): Denial {
    const who = principal.startsWith('arn:') ? 'User' : 'Service';
    const message = `${who}: ${actingArn(principal)} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
    const denial = { at: this.#now(), principal, action, resource, message };
    this.#denials.push(denial);
    if (this.#denials.length > KEPT_DENIALS) this.#denials.shift();
    this.#onDenial(denial);
    return denial;
  }
}
