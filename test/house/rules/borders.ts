import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { type Finding, root } from './source-files.ts';

// The configuration is plain JavaScript, read by the command line too, so its type is stated here.
const { default: configuration } = (await import(join(root, '.dependency-cruiser.mjs'))) as {
  default: { forbidden: (IForbiddenRuleType & { name: string })[]; options: object };
};

const ROOMS = ['apps', 'libs', 'workflows'];

/** Every border of the house, by its name. */
export const borderNames: readonly string[] = configuration.forbidden.map(({ name }) => name);

/** The imports of a tree that cross a border, each beginning with the border's name. */
export async function crossings(base: string): Promise<Finding[]> {
  const { summary } = await read(base);
  return summary.violations.map(({ rule, from, to }) => ({
    file: from,
    line: 0,
    text: `${rule.name}: imports ${to}`,
  }));
}

/** How many modules a cruise of the tree reads: a cruise that reads nothing finds nothing. */
export async function modulesRead(base: string): Promise<number> {
  return (await read(base)).modules.length;
}

async function read(base: string): Promise<ICruiseResult> {
  const tsConfig = join(root, 'tsconfig.base.json');
  const { output } = await cruise(
    ROOMS.filter((room) => existsSync(join(base, room))),
    {
      ...configuration.options,
      ruleSet: { forbidden: configuration.forbidden },
      validate: true,
      baseDir: base,
      tsConfig: { fileName: tsConfig },
    },
    {},
    { tsConfig: extractTSConfig(tsConfig) },
  );
  return output as ICruiseResult;
}
