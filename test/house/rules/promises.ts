import { copyFileSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { type Finding, root } from './source-files.ts';

const PROGRAM = 'test/house/tsconfig.lint.json';

const { default: configuration } = (await import(join(root, 'eslint.config.mjs'))) as { default: Linter.Config[] };

/** What ESLint says of another tree under our own configuration: it needs types, so it can go blind in silence. */
export async function lostPromises(base: string): Promise<Finding[]> {
  mkdirSync(join(base, 'test/house'), { recursive: true });
  for (const path of [PROGRAM, 'tsconfig.base.json']) copyFileSync(join(root, path), join(base, path));
  const there = { languageOptions: { parserOptions: { tsconfigRootDir: base } } };
  const eslint = new ESLint({ cwd: base, overrideConfigFile: true, overrideConfig: [...configuration, there] });
  const results = await eslint.lintFiles(['apps', 'libs', 'workflows']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => ({
      file: relative(base, filePath),
      line,
      text: `${ruleId}: ${message}`,
    })),
  );
}
