import { policy } from '@laurel/domain';
import type { Sight } from '../door/sight.ts';

interface Asking {
  readonly kind: policy.ActorKind;
  readonly unitId: string | null;
  readonly personId?: string | undefined;
}

/** The rows that a desk shows to whoever asks: of the cases of its unit, of the person's lists, or of every ordinary case. */
export function sightOf({ kind, unitId, personId }: Asking): Sight {
  const reads = (relation: policy.Relation) =>
    policy.decide(kind, 'readNomination', { relations: [relation] }) === 'ALLOWED';
  return {
    unitId: reads('OWN_UNIT') ? unitId : null,
    personId: reads('LISTED') ? personId : undefined,
    everything: reads('UNRELATED'),
  };
}
