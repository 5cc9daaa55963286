// `npm start`: everything that `laurel up` needs, then `laurel up` itself.
import { runHere } from './children.mjs';
import { ensureBuilt } from './compile.mjs';
import { ensureInstalled } from './install.mjs';
import { node24 } from './node24.mjs';
import { main } from './places.mjs';
import { script } from './steps.mjs';

await script(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return runHere(node24(), [main, 'up', ...process.argv.slice(2)]);
});
