import { Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { Choice } from '../shell/Choice.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { useCommand } from './useCommand.ts';

export type PlainWord = 'claim' | 'unclaim' | 'receive' | 'issueReserved' | 'hold' | 'release' | 'withdraw';

/** A step that asks for nothing, or for its ground and a reason alone. */
export function StepForm({ nomination, choices, onDone, onCancel, word }: FormProps & { readonly word: PlainWord }) {
  const { text, word: say, codesOf } = useWords();
  const refusal = useRefusal();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { ground: codesOf('holdGround')[0] ?? '', reason: '' },
    shouldFocusError: false,
  });
  const send = handleSubmit(({ ground, reason }) => {
    const said = reason.trim() ? { reason } : {};
    if (word === 'withdraw') return mutate({ type: word });
    if (!choices.level) return undefined;
    const at = { level: choices.level };
    if (word === 'hold') return mutate({ type: word, ...at, ground: ground as never, ...said });
    if (word === 'release') return mutate({ type: word, ...at, ...said });
    return mutate({ type: word, ...at });
  });
  return (
    <FormFrame
      title={text(`step.${word}`)}
      errors={refusal(error)}
      tries={formState.submitCount}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      {word === 'hold' && (
        <Choice id="ground" label={text('step.ground')} field={register('ground')}>
          {codesOf('holdGround').map((code) => [code, say('holdGround', code)])}
        </Choice>
      )}
      {(word === 'hold' || word === 'release') && (
        <Textarea label={text('step.reason')} autosize minRows={2} mt="md" {...register('reason')} />
      )}
    </FormFrame>
  );
}
