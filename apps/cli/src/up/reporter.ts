/** Tells a person what happens. `apps/cli/setup/steps.mjs` prints the same shape before anything is built. */
export interface Reporter {
  /** Shows a piece of work while it lasts, and how long it took. */
  step<T>(title: string, done: string | ((result: T) => string), work: () => Promise<T>): Promise<T>;
  /** Shows one line. */
  note(line: string): void;
}

/** Says nothing: for tests and for commands that print one JSON object. */
export const silentReporter: Reporter = { step: (_title, _done, work) => work(), note: () => undefined };

type Out = Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean };

const EVERY_MS = 1_000;

/** Plain lines. On a terminal the seconds of a running step count in place; elsewhere a slow step has two lines. */
export function consoleReporter(out: Out = process.stdout): Reporter {
  let running: (() => string) | undefined;
  const line = (text: string) => void out.write(out.isTTY && running ? `\r\u001b[K${text}\n` : `${text}\n`);
  const redraw = () => {
    if (out.isTTY && running) out.write(`\r\u001b[K${running()}`);
  };
  const note = (text: string) => {
    line(text);
    redraw();
  };
  const step: Reporter['step'] = async (title, done, work) => {
    const began = performance.now();
    const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
    running = () => `· ${title}  ${seconds()} s`;
    redraw();
    let announced = false;
    const timer = setInterval(() => {
      if (out.isTTY) redraw();
      else if (!announced) line(`· ${title} …`);
      announced = true;
    }, EVERY_MS);
    const finish = (mark: string, text: string) => {
      clearInterval(timer);
      line(`${mark} ${text}  ${seconds()} s`);
      running = undefined;
    };
    try {
      const result = await work();
      finish('✓', typeof done === 'string' ? done : done(result));
      return result;
    } catch (error) {
      finish('✗', title);
      throw error;
    }
  };
  return { step, note };
}
