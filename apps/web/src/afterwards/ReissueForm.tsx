import { FormFrame } from '../nomination/FormFrame.tsx';
import { useCommand } from '../nomination/useCommand.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import type { FormProps } from './form-props.ts';

/** A certificate that is lost is made out again. */
export function ReissueForm({ commendation: { nominationId, level: of }, level, onDone, onCancel }: FormProps) {
  const { text } = useWords();
  const { mutate, isPending, error } = useCommand(nominationId, onDone);
  const { handleSubmit, told } = useFieldForm({ fields: {}, refused: error });
  const send = handleSubmit(() => mutate({ type: 'reissueCertificate', level, of, reason: 'LOST' }));
  return (
    <FormFrame
      title={text('step.reissueCertificate')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <p>{text('afterwards.reissued')}</p>
    </FormFrame>
  );
}
