import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Disposition, Reason } from '../../../../shared/cases/decision.ts';
import type { Draft } from '../../../../shared/cases/draft.ts';
import type { Lane } from '../../../../shared/ports/port-profile.ts';
import type { TaskRow } from '../../../../shared/review/tasks.ts';
import type { ApiClient } from '../../client/api-client.ts';
import { ApiProblem } from '../../client/problem.ts';
import type { Kept } from '../../session/kept.ts';
import { decidingLane, isBlind, type WholeCase } from '../whole-case.ts';
import { type DecisionForm, EMPTY_FORM, isEmptyForm } from './decision-form.ts';
import { decisionRequest } from './decision-request.ts';
import { contentOfForm, formOfContent } from './draft-content.ts';
import { type DraftApi, DraftKeeper, DraftNewer, type DraftView, type KeptDraft, type Later } from './draft-keeper.ts';
import { type FormGap, formGaps } from './form-gaps.ts';
import { type FourEyesCause, fourEyesExpected } from './four-eyes.ts';
import { reasonOfVerdicts, reasonsFor } from './reasons.ts';
import { TaskWork, type WorkParts } from './task-work.ts';

export interface DeskParts extends WorkParts {
  api: Pick<ApiClient, 'get' | 'send'>;
  kept: Kept;
  later: Later;
  newId(): string;
  /** Whether they may end what officers can't. */
  supervisor: boolean;
  /** The reasons that the lane offers at the port. */
  reasons: readonly Reason[];
  /** Tells the officer what went wrong with something that they did. */
  failed(error: unknown): void;
}

/** Where an officer works on a task: its lease, the draft, the form, and the way of the decision. */
export class Desk {
  readonly task: TaskWork;
  readonly lane: Lane;
  readonly blind: boolean;
  readonly reasons: readonly Reason[];
  readonly draft: Signal<DraftView>;
  readonly form: ReadonlySignal<DecisionForm>;
  /** Whether the officer is asked to confirm. */
  readonly asking = signal(false);
  /** What the form lacks: told once the officer wanted to decide, and then kept true as they fill it in. */
  readonly gapsShown: ReadonlySignal<readonly FormGap[]>;
  readonly #whole: Signal<WholeCase>;
  readonly #parts: DeskParts;
  readonly #keeper: DraftKeeper;
  readonly #tried = signal(false);
  readonly #decided: ReadonlySignal<readonly { id: string; severity: 'critical' | 'high' | 'medium' | 'low' }[]>;
  readonly #stops: (() => void)[] = [];
  #requestId: string | null = null;

  constructor(task: TaskRow, whole: WholeCase, parts: DeskParts) {
    this.#parts = parts;
    this.#whole = signal(whole);
    this.task = new TaskWork(task, parts);
    this.lane = task.lane;
    this.blind = isBlind(whole);
    this.reasons = parts.reasons;
    this.#decided = computed(() =>
      this.#whole.value.findings.filter(
        ({ lane, shadow }) => shadow !== true && decidingLane(this.#whole.value, lane) === task.lane,
      ),
    );
    this.draft = signal<DraftView>({ form: EMPTY_FORM, state: 'kept', clashes: [] });
    this.form = computed(() => this.draft.value.form);
    this.gapsShown = computed(() => (this.#tried.value ? this.gaps() : []));
    this.#keeper = new DraftKeeper({
      api: this.#draftApi(),
      local: this.#localCopy(),
      later: parts.later,
      show: (view) => {
        this.draft.value = view;
      },
    });
    // The form is somebody's work only while they may decide: what others decided is not overwritten by an old draft.
    this.#stops.push(
      effect(() => {
        if (this.task.deciding.value.at === 'recorded') this.#keeper.discard();
      }),
    );
  }

  /** Takes in more of the case. */
  show(whole: WholeCase): void {
    this.#whole.value = whole;
  }

  async open(): Promise<void> {
    await this.#keeper.open();
  }

  close(): void {
    for (const stop of this.#stops) stop();
    void this.#keeper.flush().finally(() => this.#keeper.close());
  }

  /** Who works here. */
  get me(): string {
    return this.#parts.me;
  }

  get isSupervisor(): boolean {
    return this.#parts.supervisor;
  }

  /** Whether the task can be taken, as far as the page knows: who decided before is told by the API. */
  get mayTake(): boolean {
    const { state, stage, raised } = this.task.task.value;
    return state === 'open' && (this.isSupervisor || (stage !== 'supervisor' && raised === null));
  }

  /** Whether there is something to write on: while the task is the officer's, and after it was lost, until it is decided. */
  get mayWrite(): boolean {
    return this.task.lease.value.state !== 'none' && this.task.deciding.value.at !== 'recorded';
  }

  get formIsEmpty(): boolean {
    return isEmptyForm(this.form.value);
  }

  change(form: DecisionForm): void {
    this.task.worked();
    // Another form is another decision: a repeat of it must not count as one of what was sent before.
    this.#requestId = null;
    this.#keeper.change(form);
  }

  settleDraft(field: string, whose: 'mine' | 'theirs'): void {
    this.#requestId = null;
    this.#keeper.settle(field, whose);
  }

  /** Chooses how it ends. The reason that follows from the verdicts is filled in where none was chosen that fits. */
  dispose(disposition: Disposition): void {
    const form = this.form.peek();
    const choices = reasonsFor(this.reasons, disposition);
    const verdicts = Object.values(form.findings).map(({ verdict }) => verdict);
    const stands = form.reason !== null && choices.includes(form.reason);
    const reason = stands ? form.reason : reasonOfVerdicts(verdicts, this.lane, choices);
    this.change({ ...form, disposition, reason });
  }

  fourEyes(disposition: Disposition | null): FourEyesCause | null {
    const shown = this.#whole.value.findings.map(({ severity, shadow, lane }) => ({
      ...{ severity, shadow, mine: decidingLane(this.#whole.value, lane) === this.lane },
    }));
    return fourEyesExpected(this.task.task.value.stage, disposition, shown);
  }

  gaps(): FormGap[] {
    return formGaps(this.form.value, { blind: this.blind, reasons: this.reasons, findings: this.#decided.value });
  }

  /** Wants to decide: asks to confirm, or gives what is missing. */
  ask(): FormGap[] {
    this.#tried.value = true;
    const gaps = this.gaps();
    this.asking.value = gaps.length === 0;
    return gaps;
  }

  unask(): void {
    this.asking.value = false;
  }

  decide(): void {
    this.asking.value = false;
    this.#requestId ??= this.#parts.newId();
    const request = decisionRequest(this.form.peek(), this.#decided.peek(), this.#requestId);
    const { port, reference } = this.task.place;
    if (request !== null) this.task.decide(request, `${port}/${reference} ${this.lane}`);
  }

  claim = () => this.#doing(() => this.task.claim());
  renew = () => this.#doing(() => this.task.renew());
  giveBack = () => this.#doing(() => this.task.giveBack());
  snooze = (until: string, reason: string) => this.#doing(() => this.task.snooze(until, reason));
  wake = () => this.#doing(() => this.task.wake());
  raise = (reason: string) => this.#doing(() => this.task.raise(reason));
  askPort = (wanted: 'document' | 'rescan', until: string, reason: string) =>
    this.#doing(() => this.task.askPort(wanted, until, reason));

  findingName(id: string): string {
    const finding = this.#whole.value.findings.find((one) => one.id === id);
    return finding === undefined ? id : `${finding.check} ${finding.subject}`;
  }

  async #doing(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      this.#parts.failed(error);
      return false;
    }
  }

  #draftApi(): DraftApi {
    const { api } = this.#parts;
    const path = `${this.task.path}/draft`;
    return {
      async load() {
        const { draft } = await api.get<{ draft: Draft }>(path);
        return keptDraft(draft);
      },
      async save({ version, form }) {
        try {
          const body = { version, content: contentOfForm(form) };
          const { draft } = await api.send<{ draft: Draft }>('PUT', path, body);
          return { version: draft.version };
        } catch (error) {
          const newer = newerDraft(error);
          throw newer === null ? error : new DraftNewer(newer);
        }
      },
    };
  }

  #localCopy() {
    const { kept, me } = this.#parts;
    const name = `draft ${me} ${this.task.path}`;
    return {
      get: () => kept.get(name) as { base: KeptDraft; mine: DecisionForm } | null,
      put: (copy: { base: KeptDraft; mine: DecisionForm } | null) =>
        copy === null ? kept.remove(name) : kept.set(name, copy),
    };
  }
}

function keptDraft({ version, content }: Draft): KeptDraft {
  return { version, form: formOfContent(content) };
}

function newerDraft(error: unknown): KeptDraft | null {
  if (!(error instanceof ApiProblem) || error.code !== 'draft.newer') return null;
  return keptDraft((error.detail.draft ?? error.detail) as Draft);
}
