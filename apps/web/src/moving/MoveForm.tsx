import { Checkbox, Textarea } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';

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
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { reason, isMeant: false },
    fields: { reason: text('step.reason'), isMeant: text('moving.isMeant') },
    refused: null,
  });
  return (
    <FormFrame
      title={title}
      {...told}
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
          error={errorAt('reason')}
          {...register('reason', {
            validate: (typed) => typed.trim() !== '' || text('step.missing', { field: text('step.reason') }),
          })}
        />
        <Checkbox
          id="isMeant"
          label={text('moving.isMeant')}
          error={errorAt('isMeant')}
          {...register('isMeant', { required: text('administer.tick') })}
        />
      </div>
    </FormFrame>
  );
}
