// The runtime inside a sandbox: imports the handler, then answers one event after the other over IPC.
// Plain JavaScript on purpose: stripping types would add 70 ms and 18 MB to every cold start.
// The messages are described in protocol.ts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const send = process.send.bind(process);
let current = null;

process.on('disconnect', () => process.exit(0));
process.on('uncaughtException', (error) => fail(error, error?.name ?? 'Error', 129));
process.on('unhandledRejection', (reason) => fail(reason, 'Runtime.UnhandledPromiseRejection', 128));

/** Tells of an error outside of the handler's promise and ends the process, as Lambda's runtime does. */
function fail(error, errorType, exitCode) {
  const report = { ...describe(error), errorType };
  send({ type: 'broken', id: current, error: report }, () => process.exit(exitCode));
}

function describe(error) {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
}

class ImportModuleError extends Error {
  name = 'Runtime.ImportModuleError';
}
class HandlerNotFound extends Error {
  name = 'Runtime.HandlerNotFound';
}

async function load() {
  const dot = process.env._HANDLER.lastIndexOf('.');
  const path = join(process.env.LAMBDA_TASK_ROOT, process.env._HANDLER.slice(0, dot));
  const name = process.env._HANDLER.slice(dot + 1);
  const file = ['.mjs', '.js', '.cjs'].map((ending) => path + ending).find((candidate) => existsSync(candidate));
  if (file === undefined) throw new ImportModuleError(`Error: Cannot find module '${path}'`);
  const module = await import(pathToFileURL(file).href);
  const handler = module[name] ?? module.default?.[name];
  if (typeof handler !== 'function') {
    throw new HandlerNotFound(`${process.env._HANDLER} is undefined or not exported`);
  }
  return handler;
}

function contextOf({ id, functionArn, timeoutMs }) {
  const end = performance.now() + timeoutMs;
  return {
    awsRequestId: id,
    callbackWaitsForEmptyEventLoop: true,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    invokedFunctionArn: functionArn,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(end - performance.now())),
  };
}

async function invoke(handler, message) {
  current = message.id;
  try {
    const result = await handler(JSON.parse(message.event), contextOf(message));
    send({ type: 'result', id: message.id, payload: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    send({ type: 'error', id: message.id, error: describe(error) });
  }
}

const residentBytes = process.memoryUsage.rss();
try {
  const handler = await load();
  process.on('message', (message) => invoke(handler, message));
  send({ type: 'ready', residentBytes });
} catch (error) {
  send({ type: 'broken', id: null, error: describe(error) }, () => process.exit(1));
}
