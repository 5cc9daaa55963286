import { Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { client, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useChange } from '../shell/useChange.ts';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { EndPreview } from './EndPreview.tsx';
import { endPreviewQuery } from './seasons.ts';

interface EndFormProps {
  readonly season: Schemas['Season'];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The end of a season is said before it is done, with numbers, and asks for a tick: nothing takes it back. */
export function EndForm({ season: { id }, onDone, onCancel }: EndFormProps) {
  const { text } = useWords();
  const queries = useQueryClient();
  const change = useChange();
  const preview = useQuery({ ...endPreviewQuery(id), staleTime: 0 });
  const end = useMutation({
    mutationFn: () => change(id, (header) => client.POST('/v1/seasons/{id}/end', { params: { path: { id }, header } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => /^season|^stuck/.test(String(queryKey[0])) });
      onDone();
    },
  });
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { isMeant: false },
    fields: { isMeant: text('administer.isMeant') },
    refused: end.error ?? preview.error,
  });
  const meant = register('isMeant', { required: text('administer.tick') });
  return (
    <section className="laurel-sheet">
      <FormFrame
        title={text('administer.end')}
        {...told}
        isSending={end.isPending}
        onSubmit={() => void handleSubmit(() => end.mutate())()}
        onCancel={onCancel}
      >
        {preview.data ? <EndPreview preview={preview.data} /> : <p role="status">{text('shell.loading')}</p>}
        <Checkbox id="isMeant" label={text('administer.isMeant')} error={errorAt('isMeant')} {...meant} />
      </FormFrame>
    </section>
  );
}
