import { expect, it } from '@jest/globals';
import { consoleReporter } from './reporter.ts';

function paper() {
  const lines: string[] = [];
  return { lines, write: (text: string) => lines.push(text) > 0 };
}

it('A step that ends well is one line with its result and its seconds', async () => {
  const out = paper();
  const result = await consoleReporter(out).step(
    'Counting',
    (n) => `Counted to ${n}`,
    async () => 3,
  );
  expect(result).toBe(3);
  expect(out.lines.join('')).toMatch(/^✓ Counted to 3 {2}\d+\.\d s\n$/);
});

it('A step that fails is marked, and its error goes on', async () => {
  const out = paper();
  const failing = consoleReporter(out).step('Counting', 'Counted', async () => {
    throw new Error('lost count');
  });
  await expect(failing).rejects.toThrow('lost count');
  expect(out.lines.join('')).toMatch(/^✗ Counting {2}\d+\.\d s\n$/);
});
