import { Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { agenciesQuery } from './agencies.ts';
import { Deadline } from './Deadline.tsx';
import { type DeadlineFields, deadlineIn, usualDeadline } from './deadline-words.ts';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { latestSteps } from './review-steps.ts';
import { useCommand } from './useCommand.ts';
import { useDeadlineRules } from './useDeadlineRules.ts';

/** Ten working days, as consulted agencies have by the rule that was found. */
const USUAL_DAYS = '10';

/** Asks agencies of the season in parallel, each once in a round. */
export function ConsultForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text } = useWords();
  const { data: agencies } = useQuery(agenciesQuery(nomination.seasonId));
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, watch, told, errorAt } = useFieldForm<DeadlineFields & { units: string[] }>({
    defaultValues: { units: [], ...usualDeadline(USUAL_DAYS) },
    fields: {
      units: text('step.agencies'),
      workingDays: text('step.workingDays'),
      until: text('step.until'),
    },
    refused: error,
  });
  const rules = useDeadlineRules();
  const asked = latestSteps(nomination)?.consultations.map(({ agencyId }) => String(agencyId)) ?? [];
  const send = handleSubmit(({ units, ...typed }) => {
    if (choices.level) mutate({ type: 'consult', level: choices.level, units, ...deadlineIn(typed) });
  });
  return (
    <FormFrame
      title={text('step.consult')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      {agencies?.length === 0 && <p>{text('step.noAgencies')}</p>}
      <Checkbox.Group id="units" label={text('step.agencies')} error={errorAt('units')}>
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
      <Deadline
        hint={text('step.consultDaysHint')}
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
