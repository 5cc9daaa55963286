import { FormFrame } from '../nomination/FormFrame.tsx';
import type { FormProps } from '../nomination/form-props.ts';
import { ReasonField } from '../nomination/ReasonField.tsx';
import { useCommand } from '../nomination/useCommand.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { firstSeat, seatIn, SeatField } from './SeatField.tsx';
import { useSeats } from './seats.ts';

/** A member with an interest stays out of the vote, and says why. */
export function RecuseForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text } = useWords();
  const seats = useSeats(nomination);
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { seat: firstSeat(seats), reason: '' },
    fields: { seat: text('council.seat'), reason: text('step.reason') },
    refused: error,
  });
  const send = handleSubmit(({ seat: chosen, reason }) => {
    const seat = seatIn(seats, chosen);
    if (choices.level && seat !== null) mutate({ type: 'recuse', level: choices.level, seat, reason });
  });
  return (
    <FormFrame
      title={text('step.recuse')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <SeatField seats={seats} field={register('seat')} error={errorAt('seat')} />
      <ReasonField
        error={errorAt('reason')}
        field={register('reason', {
          validate: (typed) => typed.trim() !== '' || text('step.missing', { field: text('step.reason') }),
        })}
      />
    </FormFrame>
  );
}
