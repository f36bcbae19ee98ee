import db, {
  type DynaliteIndex,
  type DynaliteItem,
  type DynaliteStore,
  type DynaliteTable,
} from 'dynalite/db/index.js';

function indexPrefix(scope: 'global' | 'local', table: DynaliteTable, index: DynaliteIndex): string {
  return `index-${scope}~${table.TableName}~${index.IndexName}~`;
}

function isSame(left: DynaliteItem | undefined, right: DynaliteItem): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/**
 * Makes the indexes of a table agree with its items. dynalite writes the entries of an index before the item, each by
 * itself, so a kill between them leaves entries of an item that was never written.
 *
 * @returns how many entries were mended
 */
export async function repairIndexes(store: DynaliteStore, table: DynaliteTable): Promise<number> {
  const itemPrefix = `item-${table.TableName}~`;
  const indexes = [
    ...(table.GlobalSecondaryIndexes ?? []).map((index) => ({ index, prefix: indexPrefix('global', table, index) })),
    ...(table.LocalSecondaryIndexes ?? []).map((index) => ({ index, prefix: indexPrefix('local', table, index) })),
  ];
  let mended = 0;
  for (const { index, prefix } of indexes) {
    const entryOf = (item: DynaliteItem) => db.getIndexActions([index], null, item, table).puts[0];
    for await (const [, item] of store.db.iterator({ gte: itemPrefix, lt: `${itemPrefix}\xff` })) {
      const entry = entryOf(item);
      if (entry === undefined || isSame(await store.db.get(prefix + entry.key), entry.item)) continue;
      await store.db.put(prefix + entry.key, entry.item);
      mended += 1;
    }
    for await (const [key, entry] of store.db.iterator({ gte: prefix, lt: `${prefix}\xff` })) {
      const item = await store.db.get(itemPrefix + db.createKey(entry, table));
      if (item !== undefined && prefix + (entryOf(item)?.key ?? '') === key) continue;
      await store.db.del(key);
      mended += 1;
    }
  }
  return mended;
}
