// What is used of dynalite, which brings no types of its own. It is called below its HTTP server, so that no port is
// open through which the policies could be passed by.
declare module 'dynalite/db/index.js' {
  export interface DynaliteKeyValue {
    [Symbol.asyncIterator](): AsyncIterator<[string, DynaliteItem]>;
  }
  export type DynaliteItem = Record<string, Record<string, unknown>>;
  export interface DynaliteIndex {
    IndexName: string;
    IndexStatus?: string;
    KeySchema: { AttributeName: string; KeyType: string }[];
    Projection: { ProjectionType: string; NonKeyAttributes?: string[] };
  }
  export interface DynaliteTable {
    TableName: string;
    TableStatus: string;
    KeySchema: { AttributeName: string; KeyType: string }[];
    AttributeDefinitions: { AttributeName: string; AttributeType: string }[];
    GlobalSecondaryIndexes?: DynaliteIndex[];
    LocalSecondaryIndexes?: DynaliteIndex[];
  }
  export interface DynaliteStore {
    options: { createTableMs: number };
    db: {
      open(): Promise<void>;
      close(): Promise<void>;
      get(key: string): Promise<DynaliteItem | undefined>;
      put(key: string, value: unknown): Promise<void>;
      del(key: string): Promise<void>;
      iterator(range: { gte: string; lt: string }): DynaliteKeyValue;
    };
    tableDb: {
      awsAccountId: string;
      awsRegion: string;
      get(key: string, done: (error: Error | null, table?: DynaliteTable) => void): void;
      put(key: string, table: DynaliteTable, done: (error: Error | null) => void): void;
    };
  }
  const db: {
    create(options: { path: string; createTableMs: number }): DynaliteStore;
    createKey(item: DynaliteItem, table: DynaliteTable): string;
    getIndexActions(
      indexes: readonly DynaliteIndex[],
      existing: null,
      item: DynaliteItem,
      table: DynaliteTable,
    ): { puts: { index: string; key: string; item: DynaliteItem }[] };
  };
  export default db;
}

declare module 'dynalite/validations/index.js' {
  import type { DynaliteStore } from 'dynalite/db/index.js';

  const validations: {
    checkTypes(data: unknown, types: unknown): Record<string, unknown>;
    checkValidations(data: Record<string, unknown>, types: unknown, custom: unknown, store: DynaliteStore): void;
  };
  export default validations;
}

declare module 'dynalite/validations/*.js' {
  const rules: { types: unknown; custom?: unknown };
  export default rules;
}

declare module 'dynalite/actions/*.js' {
  import type { DynaliteStore } from 'dynalite/db/index.js';

  const action: (
    store: DynaliteStore,
    data: Record<string, unknown>,
    done: (error: Error | null, result?: unknown) => void,
  ) => void;
  export default action;
}
