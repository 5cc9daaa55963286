import { describe, expect, it } from '@jest/globals';
import { lists, type Operation, paged, queryOf } from '../support/contract.ts';

const named = (operations: readonly Operation[]) => operations.map((one) => [one.operationId, one] as const);

describe('Every list of the OpenAPI document', () => {
  it('Is found: there are some with pages, and some that are told as a whole', () => {
    expect(paged.length).toBeGreaterThan(10);
    expect(lists.length).toBeGreaterThan(paged.length);
  });

  it.each(named(lists))('%s tells its order', (_, operation) => {
    expect(operation['x-order']).toMatch(/\w/);
    expect(operation.responses['200'].description).toContain(operation['x-order']);
  });

  it.each(named(paged))('%s has pages of 1 to 200 rows, and its next page is asked for by `after`', (_, operation) => {
    const limit = queryOf(operation).find(({ name }) => name === 'limit');
    expect(limit?.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 200, default: 50 });
    expect(queryOf(operation).find(({ name }) => name === 'after')?.schema.description).toContain('`next`');
  });

  it.each(named(lists.filter((one) => !paged.includes(one))))(
    '%s has no pages, and says why it cannot grow',
    (_, operation) => {
      expect(operation['x-bound']).toMatch(/\w/);
      expect(queryOf(operation).filter(({ name }) => name === 'limit' || name === 'after')).toEqual([]);
    },
  );

  it('Tells of each filter what it does', () => {
    const silent = lists.flatMap((operation) =>
      queryOf(operation)
        .filter(({ schema }) => !schema.description)
        .map(({ name }) => `${operation.operationId} ${name}`),
    );
    expect(silent).toEqual([]);
  });
});
