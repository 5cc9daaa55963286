import { useForm } from 'react-hook-form';
import { Choice } from '../shell/Choice.tsx';
import { errorsOf } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { ReasonField } from './ReasonField.tsx';
import { useCommand } from './useCommand.ts';

const WITH_REASON = ['hold', 'release', 'declineReserved'] as const;
export type PlainWord =
  | (typeof WITH_REASON)[number]
  | 'claim'
  | 'unclaim'
  | 'receive'
  | 'issueReserved'
  | 'closeCouncil'
  | 'withdraw';

/** A step that asks for nothing, or for its ground and a reason alone. */
export function StepForm({ nomination, choices, onDone, onCancel, word }: FormProps & { readonly word: PlainWord }) {
  const { text, word: say, codesOf } = useWords();
  const refusal = useRefusal();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { ground: codesOf('holdGround')[0] ?? '', reason: '' },
    shouldFocusError: false,
  });
  const { errors } = formState;
  const send = handleSubmit(({ ground, reason }) => {
    const said = reason.trim() ? { reason } : {};
    if (word === 'withdraw') return mutate({ type: word });
    if (!choices.level) return undefined;
    const at = { level: choices.level };
    if (word === 'hold') return mutate({ type: word, ...at, ground: ground as never, ...said });
    if (word === 'release') return mutate({ type: word, ...at, ...said });
    if (word === 'declineReserved') return mutate({ type: word, ...at, reason });
    return mutate({ type: word, ...at });
  });
  const isNeeded = word === 'declineReserved';
  return (
    <FormFrame
      title={text(`step.${word}`)}
      errors={[...errorsOf(errors, ['reason']), ...refusal(error)]}
      tries={formState.submitCount}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      {word === 'closeCouncil' && <p>{text('council.closeHint')}</p>}
      {word === 'hold' && (
        <Choice id="ground" label={text('step.ground')} field={register('ground')}>
          {codesOf('holdGround').map((code) => [code, say('holdGround', code)])}
        </Choice>
      )}
      {WITH_REASON.some((one) => one === word) && (
        <ReasonField
          error={errors.reason?.message}
          field={register('reason', {
            validate: (typed) =>
              !isNeeded || typed.trim() !== '' || text('step.missing', { field: text('step.reason') }),
          })}
        />
      )}
    </FormFrame>
  );
}
