import { useMutation, useQueryClient } from '@tanstack/react-query';
import { change, client, read, type Schemas } from '../shell/client.ts';
import type { Draft } from './draft.ts';

export interface Written {
  nominee: string;
  nomineeBirthDate: string;
  category: Schemas['Category'];
  period: string;
  achievement: string;
  asks: Schemas['Level'];
}

interface Saving {
  readonly seasonId: string;
  readonly unitId: string | null;
  readonly draft: Draft | null;
  readonly onSaved: (id: string) => void;
}

/** What the form begins with. */
export function writtenIn(draft: Draft | null, period = ''): Written {
  return {
    nominee: draft?.nominee ?? '',
    nomineeBirthDate: draft?.nomineeBirthDate ?? '',
    category: draft?.category ?? 'INDIVIDUAL',
    period: draft?.period ?? period,
    achievement: draft?.achievement ?? '',
    asks: draft?.asks ?? 'WARD',
  };
}

/** A new draft, or the same changed: whoever wrote it meanwhile is told of, and what was typed stays. */
export function useSaveDraft({ seasonId, unitId, draft, onSaved }: Saving) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ nomineeBirthDate, ...rest }: Written) => {
      const isPerson = rest.category === 'INDIVIDUAL' && nomineeBirthDate !== '';
      const body = { ...rest, procedure: draft?.procedure ?? 'ORDINARY', ...(isPerson ? { nomineeBirthDate } : {}) };
      if (draft) {
        const params = { path: { id: draft.id }, header: { 'If-Match': `"${draft.version}"` } };
        return read(client.PUT('/v1/drafts/{id}', { params, body: { ...body, startAt: draft.startAt } }));
      }
      const asked = { ...body, seasonId, fromUnitId: unitId };
      return change((header) => client.POST('/v1/nominations', { params: { header }, body: asked }));
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['drafts'] });
      onSaved(id);
    },
  });
}
