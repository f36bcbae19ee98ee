/** Of a request's headers: at which of the function's own requests its process is killed, as `sent 3` or `answered 3`. */
export const DIES = 'x-test-dies';

/**
 * A function around the one that is deployed (`original.mjs`), whose process is killed with nothing tidied up where a
 * request asks for it: `sent`, as soon as its so-manieth request is on its way, `answered`, when that has its answer.
 */
export const MORTAL_FUNCTION = `
import { subscribe } from 'node:diagnostics_channel';
import { handler as original } from './original.mjs';

let death = null;
const left = { sent: 0, answered: 0 };
const count = (what) => () => {
  left[what] -= 1;
  if (death !== what || left[what] !== 0) return;
  if (what === 'answered') process.kill(process.pid, 'SIGKILL');
  else setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1);
};
subscribe('http.client.request.start', count('sent'));
subscribe('http.client.response.finish', count('answered'));

export async function handler(event, context) {
  const [what, at] = (event.headers?.['${DIES}'] ?? '').split(' ');
  death = what === 'sent' || what === 'answered' ? what : null;
  left.sent = left.answered = Number(at ?? 0);
  return original(event, context);
}
`;
