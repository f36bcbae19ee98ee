import { signal } from '@preact/signals';
import type * as z from 'zod';
import type { Principal } from '../../../shared/access/principal.ts';
import type { PageConfig } from '../../../shared/review/page-config.ts';
import type { meSchema, staffSchema } from '../../../shared/review/tasks.ts';
import { apiClient, dateOf } from '../client/api-client.ts';
import { answered, lost, probeBy } from '../client/connection.ts';
import { type Outbox, openOutbox, type Settled } from '../client/outbox.ts';
import { now, setClock } from '../language/time.ts';
import { keptIn } from '../session/kept.ts';
import { openSession, type Session } from '../session/session.ts';

/** Who is signed in. */
export interface Me {
  principal: Principal;
  name: string;
  /** Until when they are away; null where they are here, or work on no tasks. */
  absentUntil?: string | null;
  /** The coded reasons that each of their lanes offers. */
  reasons?: z.infer<typeof meSchema>['reasons'];
}

export const kept = keptIn(sessionStorage);
export const config = signal<PageConfig | null>(null);
export const me = signal<Me | null>(null);

let session: Session | null = null;
let leaving = false;
let outbox: Outbox | null = null;
const listeners = new Set<(what: Settled) => void>();

/** The session of this page. There is one once the configuration is known. */
export function theSession(): Session {
  if (session === null) throw new Error('the console has not started');
  return session;
}

/** Whether the page is being left for the sign-in service: what waits here is still here when one comes back. */
export function leavingForSignIn(): boolean {
  return leaving;
}

/** The API, as whoever is signed in. */
export const api = apiClient('/api', {
  fetch: (input, init) => fetch(input, init),
  token: (fresh) => theSession().token(fresh),
  answered(serverMs) {
    if (serverMs !== null) setClock(serverMs);
    answered();
  },
  lost,
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    }),
});

/** Decisions and whatever else must not be lost. */
export function theOutbox(): Outbox {
  if (outbox === null) throw new Error('nobody is signed in');
  return outbox;
}

/** Tells a view what became of letters, also of those from before a reload. Returns how to stop it. */
export function onSettled(listener: (what: Settled) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const CONFIG = 'config';

/** Takes up what this region is, and who can sign in where, as the tab remembers it from the load before; null where it does not. */
export function beginAsBefore(): Session | null {
  const known = kept.get(CONFIG) as PageConfig | null;
  return known === null ? null : opened(known);
}

/** Asks what this region is, and who can sign in where. Throws where the server can't be reached. */
export async function begin(): Promise<Session> {
  return opened(await askConfig());
}

/** Looks whether what is remembered of the region still holds: what has changed shows from now on. */
export async function renewConfig(): Promise<void> {
  config.value = await askConfig();
}

async function askConfig(): Promise<PageConfig> {
  const response = await fetch('/api/config', { cache: 'no-store' });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  // Tokens are held against the server's time: a machine whose clock is wrong signs in all the same.
  const serverMs = dateOf(response);
  if (serverMs !== null) setClock(serverMs);
  const told = (await response.json()) as PageConfig;
  kept.set(CONFIG, told);
  return told;
}

function opened(told: PageConfig): Session {
  config.value = told;
  session = openSession({
    ...{ issuer: told.issuer, clientId: told.clientId, origin: location.origin, kept },
    fetch: (input, init) => fetch(input, init),
    now,
    leave(url) {
      leaving = true;
      location.assign(url);
    },
  });
  probeBy(async () => (await fetch('/api/config', { cache: 'no-store' })).ok);
  return session;
}

/** Asks who is signed in, and sends what an earlier sign-in could not. */
export async function meet(): Promise<void> {
  const { id, roles, ports, lanes, name, staff, reasons } = await api.get<z.infer<typeof meSchema>>('/me');
  me.value = { principal: { id, roles, ports, lanes }, name, absentUntil: staff?.absentUntil ?? null, reasons };
  outbox = openOutbox({
    ...{ client: api, kept, by: id },
    settled: (what) => {
      for (const listener of listeners) listener(what);
    },
  });
  void outbox.flush();
}

/** The time zone of a port; that of Greenwich for a port that this region does not serve. */
export function zoneOf(port: string): string {
  return config.value?.ports.find(({ locode }) => locode === port)?.timeZone ?? 'UTC';
}

/** Says that one is away until then, or here again: `next` and supervisors mind it. */
export async function beAway(until: string | null): Promise<void> {
  const { staff } = await api.send<z.infer<typeof staffSchema>>('PUT', '/me/absence', { until });
  if (me.value !== null) me.value = { ...me.value, absentUntil: staff.absentUntil };
}
