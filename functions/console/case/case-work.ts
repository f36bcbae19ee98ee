import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { Lane } from '../../../shared/ports/port-profile.ts';
import type { Progress } from '../../../shared/review/answers.ts';
import type { BeyondKind } from './beyond.ts';
import { type DecisionForm, withJudged } from './decide/decision-form.ts';
import type { Judged, Verdict } from './decide/verdict.ts';
import { facingPane, panesOf } from './evidence-panes.ts';
import { type GroupedFinding, orderFindings } from './finding-order.ts';
import { sidesOf } from './finding-sides.ts';
import { decidingLane, type WholeCase } from './whole-case.ts';

/** What the middle of the page shows: the evidence of a finding, or a paper and a scan that the officer wants to see. */
export type Looking = { at: 'finding' } | { at: 'files'; paper: string | null; scan: string | null };

/** What is on the page of one case: which finding is chosen, what is looked at, and what the officer filled in. */
export class CaseWork {
  readonly whole: WholeCase;
  readonly lane: Lane | null;
  readonly ordered: readonly GroupedFinding[];
  readonly chosen: Signal<string | null>;
  readonly looking: Signal<Looking>;
  readonly form: ReadonlySignal<DecisionForm>;
  /** Of the panes of the finding chosen, which is shown beside the first; null is the one that faces it. */
  readonly second = signal<number | null>(null);
  /** Whether a scan has the room of both panes. */
  readonly wide = signal(false);
  #wideBefore = false;
  /** Whether the officer may judge now: the task is theirs, or was until a moment ago. */
  readonly writable: ReadonlySignal<boolean>;
  /** How far the case was when it was asked last. */
  readonly heard: ReadonlySignal<Progress | null>;
  /** Told that the officer has corrected what was read. */
  readonly corrected: () => void;
  readonly #change: (form: DecisionForm) => void;
  /** Gets more of what the case has beyond what is shown: then the page has another work. */
  readonly more: (kind: BeyondKind) => Promise<void>;

  constructor(
    { whole, lane, chosen }: { whole: WholeCase; lane: Lane | null; chosen: string | null },
    parts: {
      form: ReadonlySignal<DecisionForm>;
      writable: ReadonlySignal<boolean>;
      change: (form: DecisionForm) => void;
      heard: ReadonlySignal<Progress | null>;
      corrected: () => void;
      more: (kind: BeyondKind) => Promise<void>;
    },
  ) {
    const { form, writable, change, heard, corrected, more } = parts;
    this.more = more;
    this.heard = heard;
    this.corrected = corrected;
    this.writable = writable;
    this.whole = whole;
    this.lane = lane;
    this.ordered = orderFindings(whole.findings, lane, (own) => decidingLane(whole, own));
    const known = this.ordered.some(({ finding }) => finding.id === chosen);
    this.chosen = signal(known ? chosen : (this.ordered[0]?.finding.id ?? null));
    this.looking = signal(this.#first());
    this.form = form;
    this.#change = change;
  }

  /** What this task decides on. */
  get decided(): Finding[] {
    return this.ordered.filter(({ group }) => group === 'yours').map(({ finding }) => finding);
  }

  get at(): number {
    return this.ordered.findIndex(({ finding }) => finding.id === this.chosen.value);
  }

  /** Where the finding chosen stands, for who need not know when another is. */
  place(): number {
    return this.ordered.findIndex(({ finding }) => finding.id === this.chosen.peek());
  }

  get finding(): Finding | null {
    return this.ordered[this.at]?.finding ?? null;
  }

  choose(id: string): void {
    if (this.chosen.peek() === id && this.looking.peek().at === 'finding') return;
    this.second.value = null;
    this.chosen.value = id;
    this.looking.value = { at: 'finding' };
  }

  /** Shows a paper or a scan; the other of the two stays where both are looked at. */
  look(file: { paper: string } | { scan: string }): void {
    const before = this.looking.peek();
    this.looking.value = { at: 'files', ...(before.at === 'files' ? before : { paper: null, scan: null }), ...file };
  }

  /** Goes so many findings on, and brings the row into view with the focus on it. */
  move(by: number): void {
    this.moveTo(Math.max(0, this.at) + by);
  }

  moveTo(at: number): void {
    const to = this.ordered[Math.min(this.ordered.length - 1, Math.max(0, at))];
    if (to === undefined) return;
    this.choose(to.finding.id);
    this.show()?.focus({ preventScroll: true });
  }

  /** Brings the row of the finding chosen into view. */
  show(): HTMLElement | null {
    const id = this.chosen.peek();
    const row = id === null ? null : document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    return row;
  }

  /** Chooses a finding and goes to it, wherever one was. */
  goTo(id: string): void {
    this.moveTo(this.ordered.findIndex(({ finding }) => finding.id === id));
  }

  /** Shows the next of the finding's values in the second half. */
  nextSide(): void {
    const { finding } = this;
    const sides = finding === null ? [] : sidesOf(finding, this.whole.documents);
    const panes = panesOf(sides);
    const shown = this.second.peek() ?? facingPane(panes, sides);
    if (panes.length > 2) this.second.value = (shown % (panes.length - 1)) + 1;
  }

  widen(): void {
    this.wide.value = !this.wide.peek();
  }

  /** Comparing takes the room of both panes; when it ends all is as it was. */
  compares(on: boolean): void {
    if (on) this.#wideBefore = this.wide.peek();
    this.wide.value = on || this.#wideBefore;
  }

  /** Whether the finding chosen is one that this task decides on. */
  get mayJudge(): boolean {
    return this.writable.value && this.lane !== null && this.ordered[this.at]?.group === 'yours';
  }

  judge(verdict: Verdict): void {
    const { finding } = this;
    if (finding === null || !this.mayJudge) return;
    const before = this.form.peek().findings[finding.id];
    this.#set(finding.id, { value: '', note: '', ...before, verdict });
  }

  /** Changes the right value or the note of a verdict that was given. */
  explain(id: string, change: Partial<Judged>): void {
    const before = this.form.peek().findings[id];
    if (before !== undefined) this.#set(id, { ...before, ...change });
  }

  takeBack(): void {
    if (this.finding !== null) this.#set(this.finding.id, null);
  }

  change(change: Partial<DecisionForm>): void {
    this.#change({ ...this.form.peek(), ...change });
  }

  #set(id: string, judged: Judged | null): void {
    this.#change(withJudged(this.form.peek(), id, judged));
  }

  /** Without findings one looks at the papers and the scans for oneself: at the first of each. */
  #first(): Looking {
    if (this.chosen.peek() !== null) return { at: 'finding' };
    const { documents } = this.whole;
    const paper = documents.find(({ area, state }) => area === 'papers' && state === 'read')?.documentId ?? null;
    return { at: 'files', paper, scan: documents.find(({ scanId }) => scanId !== null)?.scanId ?? null };
  }
}
