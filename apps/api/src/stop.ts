/** Requests under way are answered before the process ends; after ten seconds it ends anyway. */
const STOP_LIMIT_MS = 10_000;

/** Runs `close` at SIGINT, SIGTERM or when the parent process is gone, then ends the process. */
export function stopOnSignal(close: () => Promise<void>): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}
