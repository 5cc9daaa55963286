import { Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { errorsOf } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { agenciesQuery } from './agencies.ts';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { latestSteps } from './review-steps.ts';
import { useCommand } from './useCommand.ts';
import { useDaysRule, WorkingDays } from './WorkingDays.tsx';

/** Ten working days, as consulted agencies have by the rule that was found. */
const USUAL_DAYS = '10';

/** Asks agencies of the season in parallel, each once in a round. */
export function ConsultForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text } = useWords();
  const refusal = useRefusal();
  const { data: agencies } = useQuery(agenciesQuery(nomination.seasonId));
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, formState } = useForm<{ units: string[]; workingDays: string }>({
    defaultValues: { units: [], workingDays: USUAL_DAYS },
  });
  const daysRule = useDaysRule();
  const { errors } = formState;
  const asked = latestSteps(nomination)?.consultations.map(({ agencyId }) => String(agencyId)) ?? [];
  const send = handleSubmit(({ units, workingDays }) => {
    if (choices.level) mutate({ type: 'consult', level: choices.level, units, workingDays: Number(workingDays) });
  });
  return (
    <FormFrame
      title={text('step.consult')}
      errors={[...errorsOf(errors, ['units', 'workingDays']), ...refusal(error)]}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      {agencies?.length === 0 && <p>{text('step.noAgencies')}</p>}
      <Checkbox.Group id="units" label={text('step.agencies')} error={errors.units?.message}>
        <Stack gap="xs" mt="xs">
          {agencies
            ?.filter(({ id }) => !asked.includes(id))
            .map(({ id, name }) => (
              <Checkbox
                key={id}
                value={id}
                label={name}
                {...register('units', {
                  validate: (chosen) => chosen.length > 0 || text('step.missing', { field: text('step.agencies') }),
                })}
              />
            ))}
        </Stack>
      </Checkbox.Group>
      <WorkingDays
        hint={text('step.consultDaysHint')}
        error={errors.workingDays?.message}
        field={register('workingDays', daysRule)}
      />
    </FormFrame>
  );
}
