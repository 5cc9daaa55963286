import { TextInput } from '@mantine/core';
import { COUNCIL_SEATS_MAX } from '@laurel/domain';
import { useQuery } from '@tanstack/react-query';
import { FormFrame } from '../nomination/FormFrame.tsx';
import type { FormProps } from '../nomination/form-props.ts';
import { useCommand } from '../nomination/useCommand.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { useSeat } from '../shell/session.ts';
import { inTermToday, rosterQuery } from './roster.ts';

/** The council meets with all members in term; where the unit appointed nobody yet, with as many as are written here. */
export function ConveneForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text } = useWords();
  const { office } = useSeat();
  const { data: roster } = useQuery(rosterQuery(office?.unitId ?? ''));
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { members: '' },
    fields: { members: text('council.members') },
    refused: error,
  });
  const inTerm = roster ? inTermToday(roster.items) : null;
  const send = handleSubmit(({ members }) => {
    if (choices.level && roster)
      mutate({ type: 'conveneCouncil', level: choices.level, members: inTerm ?? Number(members) });
  });
  const hint = text('council.noRoster', { max: COUNCIL_SEATS_MAX });
  const isNumber = (typed: string) => /^[1-9]\d?$/.test(typed.trim()) || hint;
  const rule = choices.council;
  return (
    <FormFrame
      title={text('step.conveneCouncil')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      {rule && (
        <p>
          {text('council.rule', {
            ...rule.quorum,
            percent: rule.threshold.percent,
            strict: rule.threshold.isStrict ? 'yes' : 'no',
          })}{' '}
          {text(rule.isSecret ? 'council.secret' : 'council.open')}
        </p>
      )}
      {roster && inTerm === null && (
        <TextInput
          id="members"
          inputMode="numeric"
          label={text('council.members')}
          description={hint}
          error={errorAt('members')}
          maw="24rem"
          {...register('members', { validate: isNumber })}
        />
      )}
      {inTerm !== null && <p>{text('council.membersOfRoster', { count: inTerm })}</p>}
    </FormFrame>
  );
}
