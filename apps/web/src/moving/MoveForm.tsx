import { Checkbox, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { errorsOf } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';

const FIELDS = ['reason', 'isMeant'] as const;
/** The API's own bound of a reason. */
const REASON_MAX = 4000;

interface MoveFormProps {
  readonly title: string;
  /** What was written at the press before. */
  readonly reason: string;
  readonly onMove: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason, and whether it is meant: a case does not go back by itself. */
export function MoveForm({ title, reason, onMove, onCancel }: MoveFormProps) {
  const { text } = useWords();
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { reason, isMeant: false },
    shouldFocusError: false,
  });
  const { errors, submitCount } = formState;
  return (
    <FormFrame
      title={title}
      errors={errorsOf(errors, FIELDS)}
      tries={submitCount}
      isSending={false}
      onSubmit={() => void handleSubmit((written) => onMove(written.reason.trim()))()}
      onCancel={onCancel}
    >
      <div className="laurel-form">
        <Textarea
          id="reason"
          label={text('step.reason')}
          description={text('moving.reasonHint')}
          autosize
          minRows={2}
          maxLength={REASON_MAX}
          error={errors.reason?.message}
          {...register('reason', {
            validate: (typed) => typed.trim() !== '' || text('step.missing', { field: text('step.reason') }),
          })}
        />
        <Checkbox
          id="isMeant"
          label={text('moving.isMeant')}
          error={errors.isMeant?.message}
          {...register('isMeant', { required: text('administer.tick') })}
        />
      </div>
    </FormFrame>
  );
}
