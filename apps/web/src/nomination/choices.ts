import { queryOptions } from '@tanstack/react-query';
import { client, read } from '../shell/client.ts';
import type { Nomination } from './nomination.ts';

/** What the office may do, and why not the rest. It belongs to a state of the case: a later entry asks anew. */
export const choicesQuery = ({ id, caseSeq }: Pick<Nomination, 'id' | 'caseSeq'>) =>
  queryOptions({
    queryKey: ['nomination', id, 'choices', caseSeq],
    queryFn: () => read(client.GET('/v1/nominations/{id}/choices', { params: { path: { id } } })),
  });
