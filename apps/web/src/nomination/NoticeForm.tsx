import { useForm } from 'react-hook-form';
import { errorsOf } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { useCommand } from './useCommand.ts';
import { useDaysRule, WorkingDays } from './WorkingDays.tsx';

/** Two weeks of working days. */
const USUAL_DAYS = '10';

/** Public notice for some working days. */
export function NoticeForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text } = useWords();
  const refusal = useRefusal();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { workingDays: USUAL_DAYS } });
  const daysRule = useDaysRule();
  const { errors } = formState;
  const send = handleSubmit(({ workingDays }) => {
    if (choices.level) mutate({ type: 'publishNotice', level: choices.level, workingDays: Number(workingDays) });
  });
  return (
    <FormFrame
      title={text('step.publishNotice')}
      errors={[...errorsOf(errors, ['workingDays']), ...refusal(error)]}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <WorkingDays
        hint={text('step.noticeDaysHint')}
        error={errors.workingDays?.message}
        field={register('workingDays', daysRule)}
      />
    </FormFrame>
  );
}
