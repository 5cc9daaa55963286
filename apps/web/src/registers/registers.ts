import { queryOptions } from '@tanstack/react-query';
import { everyPage } from '../shell/every-page.ts';
import { client, read, type Schemas } from '../shell/client.ts';
import type { RegisterSearch } from './register-search.ts';

export const registersQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: () => everyPage((query) => read(client.GET('/v1/registers', { params: { query } }))),
});

export const registersOfQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['registers', unitId],
    queryFn: () => everyPage((page) => read(client.GET('/v1/registers', { params: { query: { ...page, unitId } } }))),
  });

type Commendation = Schemas['Commendation'];

/** The number of a commendation in a register. */
export function numberIn(register: RegisterSearch['register'], { decisionNo, registerNo }: Commendation): number {
  return register === 'DECISION' ? decisionNo : registerNo;
}
