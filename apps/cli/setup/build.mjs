// `npm run build`: installs what is missing, then builds the programs and the workflow bundle.
import { ensureBuilt } from './compile.mjs';
import { ensureInstalled } from './install.mjs';
import { script } from './steps.mjs';

await script(async () => {
  await ensureInstalled();
  await ensureBuilt();
});
