// The same shape as apps/cli/src/up/reporter.ts, for the time before anything is installed or built. Everything goes to
// stderr: stdout belongs to the program that is started in the end.
const EVERY_MS = 1_000;

/** Shows a piece of work while it lasts, and how long it took. */
export async function step(title, done, work, out = process.stderr) {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  const clear = out.isTTY ? '\r\u001b[K' : '';
  const show = () => out.write(`${clear}· ${title}  ${seconds()} s`);
  if (out.isTTY) show();
  let announced = false;
  const timer = setInterval(() => {
    if (out.isTTY) show();
    else if (!announced) out.write(`· ${title} …\n`);
    announced = true;
  }, EVERY_MS);
  try {
    const result = await work();
    out.write(`${clear}✓ ${done}  ${seconds()} s\n`);
    return result;
  } catch (error) {
    out.write(`${clear}✗ ${title}  ${seconds()} s\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** Runs the work of a script; a failure is one clear text and exit code 1, not a stack. */
export async function script(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    process.stderr.write(`laurel: ${error.message}\n`);
    process.exitCode = 1;
  }
}
