import { type DecisionForm, EMPTY_FORM } from './decision-form.ts';
import { type FormClash, mergeForms, takeTheirs } from './merge-forms.ts';

/** A draft as the API has it. Version 0 is none yet. */
export interface KeptDraft {
  version: number;
  form: DecisionForm;
}

/** The officer's own draft of one task. `save` throws DraftNewer where another tab has saved since `version`. */
export interface DraftApi {
  load(): Promise<KeptDraft | null>;
  save(draft: KeptDraft): Promise<{ version: number }>;
}

export class DraftNewer extends Error {
  override readonly name = 'DraftNewer';
  readonly theirs: KeptDraft;
  constructor(theirs: KeptDraft) {
    super('the draft was changed in another tab');
    this.theirs = theirs;
  }
}

/** What this tab has typed and the API may not have yet: it outlives a reload and a sign-in. */
export interface LocalCopy {
  get(): { base: KeptDraft; mine: DecisionForm } | null;
  put(copy: { base: KeptDraft; mine: DecisionForm } | null): void;
}

export type DraftState = 'kept' | 'changed' | 'saving' | 'unreachable' | 'clash';
export interface DraftView {
  form: DecisionForm;
  state: DraftState;
  clashes: readonly FormClash[];
}

/** Starts a timer; what it gives stops it. */
export type Later = (ms: number, run: () => void) => () => void;

export const SAVE_AFTER_MS = 700;
const FIRST_RETRY_MS = 2000;
const LAST_RETRY_MS = 30_000;

/**
 * Keeps what an officer types: at once in this tab, soon at the API, again and again where that can't be reached. Where another
 * tab has changed the draft both are merged, and what clashes waits for the officer's choice; nothing is saved over it before.
 */
export class DraftKeeper {
  readonly #api: DraftApi;
  readonly #local: LocalCopy;
  readonly #later: Later;
  readonly #show: (view: DraftView) => void;
  #base: KeptDraft = { version: 0, form: EMPTY_FORM };
  #theirs: KeptDraft | null = null;
  #view: DraftView = { form: EMPTY_FORM, state: 'kept', clashes: [] };
  #stop: (() => void) | null = null;
  #saving = false;
  #retryMs = FIRST_RETRY_MS;
  #closed = false;

  constructor(parts: { api: DraftApi; local: LocalCopy; later: Later; show: (view: DraftView) => void }) {
    this.#api = parts.api;
    this.#local = parts.local;
    this.#later = parts.later;
    this.#show = parts.show;
  }

  get view(): DraftView {
    return this.#view;
  }

  /** Fetches the draft and puts what this tab had not saved on top of it. */
  async open(): Promise<void> {
    const copy = this.#local.get();
    if (copy !== null) {
      this.#base = copy.base;
      this.#set({ form: copy.mine, state: 'changed', clashes: [] });
    }
    try {
      const kept = (await this.#api.load()) ?? { version: 0, form: EMPTY_FORM };
      // What was typed while this was fetched counts as this tab's.
      this.#meet(kept);
    } catch {
      this.#retry();
    }
  }

  change(form: DecisionForm): void {
    this.#set({ ...this.#view, form, state: this.#view.state === 'clash' ? 'clash' : 'changed' });
    this.#keepLocal();
    if (this.#view.state !== 'clash') this.#schedule(SAVE_AFTER_MS);
  }

  /** Settles one clash: with this tab's value, or the other's. */
  settle(field: string, whose: 'mine' | 'theirs'): void {
    if (this.#theirs === null) return;
    const form = whose === 'mine' ? this.#view.form : takeTheirs(this.#view.form, this.#theirs.form, field);
    const clashes = this.#view.clashes.filter((clash) => clash.field !== field);
    this.#set({ form, clashes, state: clashes.length > 0 ? 'clash' : 'changed' });
    this.#keepLocal();
    if (clashes.length === 0) this.#schedule(0);
  }

  /** Saves now what was not saved. */
  async flush(): Promise<void> {
    this.#stop?.();
    await this.#save();
  }

  /** Forgets this tab's copy: the decision was taken. */
  discard(): void {
    this.close();
    this.#local.put(null);
  }

  close(): void {
    this.#closed = true;
    this.#stop?.();
  }

  #schedule(ms: number): void {
    this.#stop?.();
    if (!this.#closed) this.#stop = this.#later(ms, () => void this.#save());
  }

  async #save(): Promise<void> {
    if (this.#closed || this.#saving || this.#view.state === 'kept' || this.#view.state === 'clash') return;
    this.#saving = true;
    const { form } = this.#view;
    this.#set({ ...this.#view, state: 'saving' });
    try {
      const { version } = await this.#api.save({ version: this.#base.version, form });
      this.#base = { version, form };
      this.#retryMs = FIRST_RETRY_MS;
      this.#saving = false;
      this.#after(form);
    } catch (error) {
      this.#saving = false;
      if (this.#closed) return;
      if (error instanceof DraftNewer) this.#meet(error.theirs);
      else this.#retry();
    }
  }

  /** After a save of `form`: kept, unless more was typed meanwhile. */
  #after(form: DecisionForm): void {
    if (this.#closed) return;
    if (this.#view.form === form) {
      this.#local.put(null);
      this.#set({ ...this.#view, state: 'kept' });
      return;
    }
    this.#set({ ...this.#view, state: 'changed' });
    this.#keepLocal();
    this.#schedule(SAVE_AFTER_MS);
  }

  /** Brings this tab's form and the API's newer one together. */
  #meet(kept: KeptDraft): void {
    if (this.#closed) return;
    const { form, clashes } = mergeForms(this.#base.form, this.#view.form, kept.form);
    this.#base = kept;
    this.#theirs = kept;
    const unsaved = JSON.stringify(form) !== JSON.stringify(kept.form);
    this.#set({ form, clashes, state: clashes.length > 0 ? 'clash' : unsaved ? 'changed' : 'kept' });
    if (!unsaved) this.#local.put(null);
    else this.#keepLocal();
    if (unsaved && clashes.length === 0) this.#schedule(0);
  }

  #retry(): void {
    this.#set({ ...this.#view, state: 'unreachable' });
    this.#schedule(this.#retryMs);
    this.#retryMs = Math.min(LAST_RETRY_MS, this.#retryMs * 2);
  }

  #keepLocal(): void {
    this.#local.put({ base: this.#base, mine: this.#view.form });
  }

  #set(view: DraftView): void {
    this.#view = view;
    this.#show(view);
  }
}
