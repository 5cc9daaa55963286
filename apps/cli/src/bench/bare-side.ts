import { randomUUID } from 'node:crypto';
import type { Caller } from './http.ts';
import { expectGood, type Side } from './side.ts';

/** The bare engine through the smallest HTTP door: the first Update starts the case, three more are its decisions. */
export function bareSide(call: Caller): Side {
  return {
    name: 'bare',
    async prepare() {
      const id = `bare/${randomUUID()}`;
      await expectGood(call('/', { id, step: 1 }));
      return { id, workflowId: id, decided: 0 };
    },
    async decide({ id, decided }) {
      await expectGood(call('/', { id, step: decided + 2 }));
    },
  };
}
