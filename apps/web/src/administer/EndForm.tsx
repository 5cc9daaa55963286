import { Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { change, client, type Schemas } from '../shell/client.ts';
import { errorsOf } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
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
  const refusal = useRefusal();
  const queries = useQueryClient();
  const preview = useQuery({ ...endPreviewQuery(id), staleTime: 0 });
  const { register, handleSubmit, formState } = useForm({ defaultValues: { isMeant: false } });
  const end = useMutation({
    mutationFn: () => change((header) => client.POST('/v1/seasons/{id}/end', { params: { path: { id }, header } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => /^season|^stuck/.test(String(queryKey[0])) });
      onDone();
    },
  });
  const { errors, submitCount } = formState;
  const meant = register('isMeant', { required: text('administer.tick') });
  return (
    <section className="laurel-sheet">
      <FormFrame
        title={text('administer.end')}
        errors={[...errorsOf(errors, ['isMeant']), ...refusal(end.error ?? preview.error)]}
        tries={submitCount}
        isSending={end.isPending}
        onSubmit={() => void handleSubmit(() => end.mutate())()}
        onCancel={onCancel}
      >
        {preview.data ? <EndPreview preview={preview.data} /> : <p role="status">{text('shell.loading')}</p>}
        <Checkbox id="isMeant" label={text('administer.isMeant')} error={errors.isMeant?.message} {...meant} />
      </FormFrame>
    </section>
  );
}
