import { FormFrame } from '../nomination/FormFrame.tsx';
import { client, read } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import type { AccountFormProps } from './account-form.ts';
import { useAct } from './useAct.ts';

/** For who lost the second factors. */
export function FactorsForm({ person: { id }, onDone, onCancel }: AccountFormProps) {
  const { text } = useWords();
  const refusal = useRefusal();
  const remove = useAct(
    () => read(client.POST('/v1/people/{id}/factors/remove', { params: { path: { id } } })),
    () => onDone('people.factorsDone'),
  );
  return (
    <FormFrame
      title={text('people.factors')}
      errors={refusal(remove.error)}
      isSending={remove.isPending}
      onSubmit={() => remove.mutate(undefined)}
      onCancel={onCancel}
    >
      <p>{text('people.factorsText')}</p>
    </FormFrame>
  );
}
