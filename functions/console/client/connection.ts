import { signal } from '@preact/signals';

/** Whether the server was reached last. */
export const reachable = signal(true);

const LONGEST_MS = 15_000;
let probing: ReturnType<typeof setTimeout> | null = null;
let probe: () => Promise<boolean> = async () => true;

/** How the server is asked whether it is there again: resolves to whether it answered. */
export function probeBy(ask: () => Promise<boolean>): void {
  probe = ask;
  addEventListener('online', () => reachable.peek() || look(0));
  addEventListener('offline', lost);
}

/** Says that an answer came, of whatever kind. */
export function answered(): void {
  if (probing !== null) clearTimeout(probing);
  probing = null;
  reachable.value = true;
}

/** Says that nothing answered. From then on the server is asked again, ever more seldom, until it does. */
export function lost(): void {
  reachable.value = false;
  if (probing === null) look(1_000);
}

function look(waitMs: number): void {
  if (probing !== null) clearTimeout(probing);
  probing = setTimeout(async () => {
    if (await probe().catch(() => false)) answered();
    else look(Math.min(LONGEST_MS, Math.max(1_000, waitMs * 2)));
  }, waitMs);
}
