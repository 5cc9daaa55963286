import { isProduct, type Rule, type SourceFile } from './source-files.ts';

const DANGERS: readonly { readonly pattern: RegExp; readonly text: string }[] = [
  { pattern: /\beval\s*\(|\bnew Function\b|['"](?:node:)?vm['"]/, text: 'makes code of a text' },
  { pattern: /\bimport\b[^;]*\bexec(?:Sync)?\b[^;]*child_process|\bshell:\s*(?!false)/, text: 'asks a shell' },
  { pattern: /create(?:Hash|Hmac)\(\s*['"](?:md5|sha-?1|ripemd\w*)['"]/i, text: 'takes a weak digest' },
  { pattern: /\bnew RegExp\(\s*(?!String\.raw|[`'"])/, text: 'makes a pattern of a value' },
  { pattern: /\bnew RegExp\([^;\n]*\$\{(?![A-Z_]+\})/, text: 'makes a pattern of a value' },
];

/** Nothing of the product runs a text as code, hands one to a shell, makes a pattern of one, or takes a broken digest of it. */
export const dangerousWords: Rule = (files) => files.filter(({ path }) => isProduct(path)).flatMap(found);

function found({ path, text }: SourceFile) {
  return text.split('\n').flatMap((line, index) =>
    DANGERS.filter(({ pattern }) => pattern.test(line)).map((danger) => ({
      file: path,
      line: index + 1,
      text: danger.text,
    })),
  );
}
