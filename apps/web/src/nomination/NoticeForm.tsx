import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { Deadline } from './Deadline.tsx';
import { type DeadlineFields, deadlineIn, usualDeadline } from './deadline-words.ts';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { useCommand } from './useCommand.ts';
import { useDeadlineRules } from './useDeadlineRules.ts';

/** Two weeks of working days. */
const USUAL_DAYS = '10';

/** Public notice for some working days, or to a day. */
export function NoticeForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text } = useWords();
  const rules = useDeadlineRules();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, watch, told, errorAt } = useFieldForm<DeadlineFields>({
    defaultValues: usualDeadline(USUAL_DAYS),
    fields: { workingDays: text('step.workingDays'), until: text('step.until') },
    refused: error,
  });
  const send = handleSubmit((typed) => {
    if (choices.level) mutate({ type: 'publishNotice', level: choices.level, ...deadlineIn(typed) });
  });
  return (
    <FormFrame
      title={text('step.publishNotice')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <Deadline
        hint={text('step.noticeDaysHint')}
        by={watch('by')}
        errorAt={errorAt}
        fields={{
          by: register('by'),
          workingDays: register('workingDays', { validate: rules.workingDays }),
          until: register('until', { validate: rules.until }),
        }}
      />
    </FormFrame>
  );
}
