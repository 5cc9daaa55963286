import { expect, it } from '@jest/globals';
import { createLog } from './log.ts';

it('A log knows its name and its level', () => {
  const log = createLog('api', 'warn');
  expect(log.level).toBe('warn');
  expect(log.bindings()).toMatchObject({ name: 'api' });
});
