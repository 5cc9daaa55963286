// `npm run laurel -- <command>`: any command of the command line program, installed and built first.
import { runHere } from './children.mjs';
import { ensureBuilt } from './compile.mjs';
import { ensureInstalled } from './install.mjs';
import { node24 } from './node24.mjs';
import { main } from './places.mjs';
import { script } from './steps.mjs';

await script(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return runHere(node24(), [main, ...process.argv.slice(2)]);
});
