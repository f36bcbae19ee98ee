import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import * as z from 'zod';

const rowSchema = z.object({ payload: z.string(), consumed_at: z.number().nullable() });

/** What the provider remembers (sessions, codes, refresh tokens), on disk: who was signed in stays so over a restart. */
export class KeptTokens {
  readonly #database: DatabaseSync;
  readonly #now: () => number;
  readonly #graceSeconds: number;

  /**
   * @param graceSeconds a refresh token that was renewed can be used again for so long
   * @param now seconds since 1970
   */
  constructor(path: string, graceSeconds: number, now: () => number = () => Math.floor(Date.now() / 1000)) {
    this.#now = now;
    this.#graceSeconds = graceSeconds;
    this.#database = new DatabaseSync(path);
    chmodSync(path, 0o600);
    this.#database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS kept (model TEXT, id TEXT, payload TEXT NOT NULL, expires_at INTEGER, grant_id TEXT,
        uid TEXT, consumed_at INTEGER, PRIMARY KEY (model, id)) STRICT;
      CREATE INDEX IF NOT EXISTS by_grant ON kept (grant_id); CREATE INDEX IF NOT EXISTS by_uid ON kept (model, uid)`);
    this.#database.prepare('DELETE FROM kept WHERE expires_at < ?').run(now());
  }

  close(): void {
    this.#database.close();
  }

  /** The part of one kind of thing, as oidc-provider asks for it. */
  adapter(model: string): Adapter {
    const database = this.#database;
    const find = (column: 'id' | 'uid', value: string): AdapterPayload | undefined => {
      const statement = `SELECT payload, consumed_at FROM kept WHERE model = ? AND ${column} = ? AND expires_at >= ?`;
      const row = rowSchema.safeParse(database.prepare(statement).get(model, value, this.#now())).data;
      if (row === undefined) return undefined;
      const payload: AdapterPayload = JSON.parse(row.payload);
      // A code serves once; a refresh token that two tabs send at the same time is no theft.
      const grace = model === 'RefreshToken' ? this.#graceSeconds : 0;
      const spent = row.consumed_at !== null && row.consumed_at + grace <= this.#now();
      return spent ? { ...payload, consumed: row.consumed_at } : payload;
    };
    return {
      upsert: async (id, payload, expiresIn) => {
        const values = [model, id, JSON.stringify(payload), this.#now() + (expiresIn ?? 0)] as const;
        database
          .prepare(
            `INSERT INTO kept (model, id, payload, expires_at, grant_id, uid) VALUES (?, ?, ?, ?, ?, ?)
             ON CONFLICT DO UPDATE SET payload = excluded.payload, expires_at = excluded.expires_at,
               grant_id = excluded.grant_id, uid = excluded.uid`,
          )
          .run(...values, payload.grantId ?? null, payload.uid ?? null);
      },
      find: async (id) => find('id', id),
      findByUid: async (uid) => find('uid', uid),
      findByUserCode: async () => undefined,
      consume: async (id) => {
        database
          .prepare('UPDATE kept SET consumed_at = coalesce(consumed_at, ?) WHERE model = ? AND id = ?')
          .run(this.#now(), model, id);
      },
      destroy: async (id) => {
        database.prepare('DELETE FROM kept WHERE model = ? AND id = ?').run(model, id);
      },
      revokeByGrantId: async (grantId) => {
        database.prepare('DELETE FROM kept WHERE grant_id = ?').run(grantId);
      },
    };
  }
}
