import { Choice } from '../shell/Choice.tsx';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { ReasonField } from './ReasonField.tsx';
import { useCommand } from './useCommand.ts';

const WITH_REASON = ['hold', 'release', 'declineReserved', 'raiseObjection'] as const;
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
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { ground: codesOf('holdGround')[0] ?? '', reason: '' },
    fields: { ground: text('step.ground'), reason: text('step.reason') },
    refused: error,
  });
  const send = handleSubmit(({ ground, reason }) => {
    const said = reason.trim() ? { reason } : {};
    if (word === 'withdraw') return mutate({ type: word });
    if (!choices.level) return undefined;
    const at = { level: choices.level };
    if (word === 'hold') return mutate({ type: word, ...at, ground: ground as never, ...said });
    if (word === 'release') return mutate({ type: word, ...at, ...said });
    if (word === 'declineReserved' || word === 'raiseObjection') return mutate({ type: word, ...at, reason });
    return mutate({ type: word, ...at });
  });
  const isNeeded = word === 'declineReserved' || word === 'raiseObjection';
  return (
    <FormFrame
      title={text(`step.${word}`)}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      {word === 'raiseObjection' && <p>{text('step.objectHint')}</p>}
      {word === 'closeCouncil' && <p>{text('council.closeHint')}</p>}
      {word === 'hold' && (
        <Choice id="ground" label={text('step.ground')} field={register('ground')} error={errorAt('ground')}>
          {codesOf('holdGround').map((code) => [code, say('holdGround', code)])}
        </Choice>
      )}
      {WITH_REASON.some((one) => one === word) && (
        <ReasonField
          error={errorAt('reason')}
          field={register('reason', {
            validate: (typed) =>
              !isNeeded || typed.trim() !== '' || text('step.missing', { field: text('step.reason') }),
          })}
        />
      )}
    </FormFrame>
  );
}
