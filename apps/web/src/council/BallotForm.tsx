import { Checkbox, Group, Radio } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import type { FormProps } from '../nomination/form-props.ts';
import { useCommand } from '../nomination/useCommand.ts';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { firstSeat, seatIn, SeatField } from './SeatField.tsx';
import { useSeats } from './seats.ts';

interface Ballot {
  seat: string;
  vote: Schemas['Vote'] | null;
  written: boolean;
}

/** A member votes once: what was cast is never changed. */
export function BallotForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text, heading, codesOf } = useWords();
  const seats = useSeats(nomination);
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, watch, setValue, formState, told, errorAt } = useFieldForm<Ballot>({
    defaultValues: { seat: firstSeat(seats), vote: null, written: false },
    fields: { seat: text('council.seat'), vote: text('council.vote') },
    refused: error,
  });
  register('vote', { validate: (vote) => vote !== null || text('step.choose', { field: text('council.vote') }) });
  const { isSubmitted } = formState;
  const rule = choices.council;
  const send = handleSubmit(({ seat: chosen, vote, written }) => {
    const seat = seatIn(seats, chosen);
    if (!choices.level || !vote || seat === null) return;
    mutate({ type: 'castBallot', level: choices.level, seat, vote, ...(written ? { written } : {}) });
  });
  return (
    <FormFrame
      title={text('step.castBallot')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      {rule && <p className="laurel-quiet">{text(rule.isSecret ? 'council.secret' : 'council.open')}</p>}
      <SeatField seats={seats} field={register('seat')} error={errorAt('seat')} />
      <Radio.Group
        id="vote"
        name="vote"
        label={text('council.vote')}
        value={watch('vote')}
        error={errorAt('vote')}
        onChange={(vote) => setValue('vote', vote as Schemas['Vote'], { shouldValidate: isSubmitted })}
        mt="md"
      >
        <Group gap="lg" mt="xs">
          {codesOf('vote').map((vote) => (
            <Radio key={vote} value={vote} label={heading('vote', vote)} />
          ))}
        </Group>
      </Radio.Group>
      {rule?.allowsWrittenBallots ? (
        <Checkbox label={text('council.written')} mt="md" {...register('written')} />
      ) : (
        <p className="laurel-quiet">{text('council.writtenNot')}</p>
      )}
    </FormFrame>
  );
}
