/** What polling needs of its surroundings; a test gives its own. */
export interface Surroundings {
  hidden(): boolean;
  /** Calls back when the page is shown or hidden; returns how to stop it. */
  onVisibility(change: () => void): () => void;
}

/** Asks again this long after an answer. */
const USUAL_MS = 5_000;
const LONGEST_MS = 60_000;

/**
 * Runs `ask` now and again: some seconds after each answer, ever more seldom while it fails, not at all while the page is
 * hidden, and at once when it is shown again. Returns how to stop it.
 */
export function poll(
  ask: () => Promise<void>,
  { everyMs = USUAL_MS, around = page }: { everyMs?: number; around?: Surroundings } = {},
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let running = false;
  let stopped = false;
  const turn = async () => {
    if (running || stopped || around.hidden()) return;
    clearTimeout(timer);
    running = true;
    failures = await ask().then(
      () => 0,
      () => failures + 1,
    );
    running = false;
    if (!stopped && !around.hidden()) timer = setTimeout(turn, Math.min(LONGEST_MS, everyMs * 2 ** failures));
  };
  const stopWatching = around.onVisibility(() => {
    if (around.hidden()) clearTimeout(timer);
    else void turn();
  });
  void turn();
  return () => {
    stopped = true;
    clearTimeout(timer);
    stopWatching();
  };
}

const page: Surroundings = {
  hidden: () => document.hidden,
  onVisibility(change) {
    document.addEventListener('visibilitychange', change);
    return () => document.removeEventListener('visibilitychange', change);
  },
};
