/** Tells when the program should end: by a signal, or because the program that started it is gone. */
export interface OrderlyEnd {
  abort: AbortSignal;
  /** Resolves with the reason. */
  wanted: Promise<string>;
  /** Ends the waiting for reasons, so that the program can end by itself. */
  close(): void;
}

const LOOK_EVERY_MS = 1_000;

/** One Ctrl-C arrives more than once: from the terminal, and passed on by npm and by the set-up script. */
const SAME_PRESS_MS = 500;

/** Listens for the reasons to end. The first asks for an orderly end; a second Ctrl-C ends everything at once. */
export function listenForEnd(endAtOnce: () => void): OrderlyEnd {
  const controller = new AbortController();
  let tell: (reason: string) => void = () => undefined;
  const wanted = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const end = (reason: string) => {
    controller.abort(new Error(reason));
    tell(reason);
  };
  let firstAt = 0;
  const onSignal = (signal: NodeJS.Signals) => {
    if (!controller.signal.aborted) {
      firstAt = performance.now();
      end(signal);
    } else if (signal === 'SIGINT' && performance.now() - firstAt > SAME_PRESS_MS) endAtOnce();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) end('the program that started Laurel is gone');
  }, LOOK_EVERY_MS);
  const close = () => {
    clearInterval(timer);
    for (const signal of signals) process.off(signal, onSignal);
  };
  return { abort: controller.signal, wanted, close };
}
