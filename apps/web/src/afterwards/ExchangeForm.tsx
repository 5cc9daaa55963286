import { FormFrame } from '../nomination/FormFrame.tsx';
import { useCommand } from '../nomination/useCommand.ts';
import { Choice } from '../shell/Choice.tsx';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import type { FormProps } from './form-props.ts';

type Reason = Schemas['CertificateReason'];

/** The old paper comes back. One that is lost cannot: it is made out again. */
const REASONS: readonly Reason[] = ['NAME_MISPRINTED', 'CONTENT_MISPRINTED', 'WORN', 'DAMAGED'];

/** A wrong or worn certificate comes back, and another is made out. */
export function ExchangeForm({ commendation: { nominationId, level: of }, level, onDone, onCancel }: FormProps) {
  const { text, heading } = useWords();
  const { mutate, isPending, error } = useCommand(nominationId, onDone);
  const { register, handleSubmit, told, errorAt } = useFieldForm<{ certificateReason: Reason }>({
    defaultValues: { certificateReason: 'NAME_MISPRINTED' },
    fields: { certificateReason: text('afterwards.exchangeReason') },
    renamed: { reason: 'certificateReason' },
    refused: error,
  });
  const send = handleSubmit(({ certificateReason: reason }) =>
    mutate({ type: 'exchangeCertificate', level, of, reason }),
  );
  return (
    <FormFrame
      title={text('step.exchangeCertificate')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <p>{text('afterwards.exchanged')}</p>
      <Choice
        id="certificateReason"
        label={text('afterwards.exchangeReason')}
        field={register('certificateReason')}
        error={errorAt('certificateReason')}
      >
        {REASONS.map((reason) => [reason, heading('certificateReason', reason)])}
      </Choice>
    </FormFrame>
  );
}
