import { describe, expect, it } from 'vitest';
import { type DecisionForm, EMPTY_FORM } from '../../../../functions/console/case/decide/decision-form.ts';
import {
  type DraftApi,
  DraftKeeper,
  DraftNewer,
  type KeptDraft,
  type LocalCopy,
} from '../../../../functions/console/case/decide/draft-keeper.ts';

const noted = (note: string): DecisionForm => ({ ...EMPTY_FORM, note });

/** The API's side of drafts, that may be out of reach; two keepers on it are two tabs. */
class Drafts implements DraftApi {
  kept: KeptDraft = { version: 0, form: EMPTY_FORM };
  down = false;
  async load() {
    if (this.down) throw new TypeError('out of reach');
    return this.kept;
  }
  async save({ version, form }: KeptDraft) {
    if (this.down) throw new TypeError('out of reach');
    if (version !== this.kept.version) throw new DraftNewer(this.kept);
    this.kept = { version: version + 1, form };
    return { version: version + 1 };
  }
}

function aTab(api: Drafts, copy: { value: ReturnType<LocalCopy['get']> } = { value: null }) {
  const timers: (() => void)[] = [];
  const keeper = new DraftKeeper({
    api,
    local: {
      get: () => copy.value,
      put: (value) => {
        copy.value = value;
      },
    },
    later(_, run) {
      timers.push(run);
      return () => timers.splice(timers.indexOf(run) >>> 0, 1);
    },
    show() {},
  });
  const settle = async () => {
    for (let round = 0; round < 5; round++) {
      for (const run of timers.splice(0)) run();
      await new Promise(setImmediate);
    }
  };
  return { keeper, copy, settle };
}

describe('a draft', () => {
  it('is saved as one types, and this tab’s copy forgotten', async () => {
    const api = new Drafts();
    const { keeper, copy, settle } = aTab(api);
    await keeper.open();
    keeper.change(noted('see'));
    expect(copy.value?.mine.note).toBe('see');
    keeper.change(noted('seal'));
    await settle();
    expect(api.kept).toEqual({ version: 1, form: noted('seal') });
    expect(keeper.view.state).toBe('kept');
    expect(copy.value).toBeNull();
  });

  it('comes back after a reload with what could not be saved', async () => {
    const api = new Drafts();
    const before = aTab(api);
    await before.keeper.open();
    api.down = true;
    before.keeper.change(noted('typed in the dark'));
    await before.settle();
    expect(before.keeper.view.state).toBe('unreachable');
    before.keeper.close();
    api.down = false;
    const after = aTab(api, before.copy);
    await after.keeper.open();
    await after.settle();
    expect(after.keeper.view).toMatchObject({ form: noted('typed in the dark'), state: 'kept' });
    expect(api.kept.form.note).toBe('typed in the dark');
  });

  it('is saved once the connection is back', async () => {
    const api = new Drafts();
    const { keeper, settle } = aTab(api);
    await keeper.open();
    api.down = true;
    keeper.change(noted('a'));
    await settle();
    api.down = false;
    await settle();
    expect(api.kept.form.note).toBe('a');
  });

  it('that another tab changed elsewhere is merged', async () => {
    const api = new Drafts();
    const one = aTab(api);
    const other = aTab(api);
    await one.keeper.open();
    await other.keeper.open();
    one.keeper.change({ ...EMPTY_FORM, disposition: 'held' });
    await one.settle();
    other.keeper.change(noted('mine'));
    await other.settle();
    expect(api.kept.form).toEqual({ ...EMPTY_FORM, disposition: 'held', note: 'mine' });
    expect(other.keeper.view.state).toBe('kept');
  });

  it.each([
    ['mine', 'second'],
    ['theirs', 'first'],
  ] as const)('that clashes is not saved over before the officer chose %s', async (whose, note) => {
    const api = new Drafts();
    const one = aTab(api);
    const other = aTab(api);
    await one.keeper.open();
    await other.keeper.open();
    one.keeper.change(noted('first'));
    await one.settle();
    other.keeper.change(noted('second'));
    await other.settle();
    expect(other.keeper.view).toMatchObject({ state: 'clash', form: noted('second') });
    expect(api.kept.form.note).toBe('first');
    other.keeper.change(noted('second'));
    await other.settle();
    expect(api.kept.form.note).toBe('first');
    // Leaving the page saves what can be saved, and this can't.
    await other.keeper.flush();
    expect(api.kept.form.note).toBe('first');
    other.keeper.settle('note', whose);
    await other.settle();
    expect(other.keeper.view).toMatchObject({ state: 'kept', form: noted(note) });
    expect(api.kept.form.note).toBe(note);
  });

  it('is forgotten in this tab when it was decided', async () => {
    const { keeper, copy, settle } = aTab(new Drafts());
    await keeper.open();
    keeper.change(noted('x'));
    keeper.discard();
    await settle();
    expect(copy.value).toBeNull();
  });
});
