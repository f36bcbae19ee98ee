import batchGetItem from 'dynalite/actions/batchGetItem.js';
import batchWriteItem from 'dynalite/actions/batchWriteItem.js';
import deleteItem from 'dynalite/actions/deleteItem.js';
import describeTable from 'dynalite/actions/describeTable.js';
import getItem from 'dynalite/actions/getItem.js';
import listTables from 'dynalite/actions/listTables.js';
import putItem from 'dynalite/actions/putItem.js';
import query from 'dynalite/actions/query.js';
import scan from 'dynalite/actions/scan.js';
import updateItem from 'dynalite/actions/updateItem.js';
import type { DynaliteStore } from 'dynalite/db/index.js';
import batchGetItemRules from 'dynalite/validations/batchGetItem.js';
import batchWriteItemRules from 'dynalite/validations/batchWriteItem.js';
import deleteItemRules from 'dynalite/validations/deleteItem.js';
import describeTableRules from 'dynalite/validations/describeTable.js';
import getItemRules from 'dynalite/validations/getItem.js';
import validations from 'dynalite/validations/index.js';
import listTablesRules from 'dynalite/validations/listTables.js';
import putItemRules from 'dynalite/validations/putItem.js';
import queryRules from 'dynalite/validations/query.js';
import scanRules from 'dynalite/validations/scan.js';
import updateItemRules from 'dynalite/validations/updateItem.js';

const operations = {
  BatchGetItem: { run: batchGetItem, rules: batchGetItemRules },
  BatchWriteItem: { run: batchWriteItem, rules: batchWriteItemRules },
  DeleteItem: { run: deleteItem, rules: deleteItemRules },
  DescribeTable: { run: describeTable, rules: describeTableRules },
  GetItem: { run: getItem, rules: getItemRules },
  ListTables: { run: listTables, rules: listTablesRules },
  PutItem: { run: putItem, rules: putItemRules },
  Query: { run: query, rules: queryRules },
  Scan: { run: scan, rules: scanRules },
  UpdateItem: { run: updateItem, rules: updateItemRules },
};

type TableOperation = keyof typeof operations;

/** Whether an operation is offered to clients; tables themselves come from the templates. */
export function isOffered(name: string): name is TableOperation {
  return Object.hasOwn(operations, name);
}

/**
 * Carries out one operation.
 *
 * @returns the response's body
 * @throws dynalite's errors: those with a `statusCode` have the response in `body`
 */
export async function perform(store: DynaliteStore, name: TableOperation, request: unknown): Promise<unknown> {
  const { run, rules } = operations[name];
  const data = validations.checkTypes(request, rules.types);
  validations.checkValidations(data, rules.types, rules.custom, store);
  return await new Promise((resolve, reject) => {
    run(store, data, (error, result) => (error === null || error === undefined ? resolve(result) : reject(error)));
  });
}
