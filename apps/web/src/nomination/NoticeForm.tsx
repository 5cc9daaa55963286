import { useWords } from '../shell/language.tsx';
import { Deadline } from './Deadline.tsx';
import { type DeadlineFields, deadlineIn, usualDeadline } from './deadline-words.ts';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { useCommand } from './useCommand.ts';
import { useDeadlineRules } from './useDeadlineRules.ts';
import { useStepForm } from './useStepForm.ts';

/** Two weeks of working days. */
const USUAL_DAYS = '10';

/** Public notice for some working days, or to a day. */
export function NoticeForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text } = useWords();
  const rules = useDeadlineRules();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, watch, formState, told } = useStepForm<DeadlineFields>(usualDeadline(USUAL_DAYS), [
    'workingDays',
    'until',
  ]);
  const { errors } = formState;
  const send = handleSubmit((typed) => {
    if (choices.level) mutate({ type: 'publishNotice', level: choices.level, ...deadlineIn(typed) });
  });
  return (
    <FormFrame
      title={text('step.publishNotice')}
      {...told(error)}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <Deadline
        hint={text('step.noticeDaysHint')}
        by={watch('by')}
        errors={{ workingDays: errors.workingDays?.message, until: errors.until?.message }}
        fields={{
          by: register('by'),
          workingDays: register('workingDays', { validate: rules.workingDays }),
          until: register('until', { validate: rules.until }),
        }}
      />
    </FormFrame>
  );
}
