/** What was waited for is not done in time. It may go on unseen; nobody waits for it any more. */
export class TookTooLongError extends Error {
  override readonly name = 'TookTooLongError';
  readonly code = 'page.took-too-long';
}

/** Waits for one thing after another until the time for all of them is over, and throws TookTooLongError then. */
export function deadlineIn(seconds: number): <T>(work: Promise<T>) => Promise<T> {
  const until = performance.now() + seconds * 1000;
  return async (work) => {
    const { promise: over, reject } = Promise.withResolvers<never>();
    const late = () => reject(new TookTooLongError(`it took more than ${seconds} seconds`));
    const timer = setTimeout(late, Math.max(0, until - performance.now()));
    try {
      return await Promise.race([work, over]);
    } finally {
      clearTimeout(timer);
    }
  };
}
