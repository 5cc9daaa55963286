import { queryOptions } from '@tanstack/react-query';
import { client, read, Refused, type Schemas } from '../shell/client.ts';

export type Certificate = Schemas['Certificate'];

/** Null where nobody has the code, which is an answer and no fault. */
const orNull = <Data>(asked: Promise<Data>): Promise<Data | null> =>
  asked.catch((thrown: unknown) => {
    if (thrown instanceof Refused && thrown.problem.status === 404) return null;
    throw thrown;
  });

export const certificateQuery = (code: string) =>
  queryOptions({
    queryKey: ['certificate', code],
    queryFn: () => orNull(read(client.GET('/v1/public/certificates/{code}', { params: { path: { code } } }))),
  });

export const slipQuery = (code: string) =>
  queryOptions({
    queryKey: ['slip', code],
    queryFn: () => orNull(read(client.GET('/v1/public/slips/{code}', { params: { path: { code } } }))),
  });
