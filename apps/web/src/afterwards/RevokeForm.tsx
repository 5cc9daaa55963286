import { Alert, Radio, Stack, Textarea } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { useCommand } from '../nomination/useCommand.ts';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { notByOneKey } from './not-by-one-key.ts';
import type { FormProps } from './form-props.ts';

interface Typed {
  revocationGround: Schemas['RevocationGround'] | null;
  revocationReason: string;
}

/** Revokes a commendation, which is named once more: whose, which number, of which day. The ground is nobody's habit, so none is chosen before. */
export function RevokeForm({ commendation, level, onDone, onCancel }: FormProps) {
  const { text, heading, word, day, codesOf } = useWords();
  const { nominationId, nominee, form, issuer, decisionNo, signedOn } = commendation;
  const { mutate, isPending, error } = useCommand(nominationId, onDone);
  const { register, handleSubmit, watch, setValue, formState, told, errorAt } = useFieldForm<Typed>({
    defaultValues: { revocationGround: null, revocationReason: '' },
    fields: { revocationGround: text('step.ground'), revocationReason: text('step.reason') },
    renamed: { ground: 'revocationGround', reason: 'revocationReason' },
    refused: error,
  });
  register('revocationGround', { validate: (ground) => ground !== null || text('afterwards.chooseGround') });
  const { isSubmitted } = formState;
  const send = handleSubmit(({ revocationGround: ground, revocationReason: reason }) => {
    if (ground) mutate({ type: 'revoke', level, ground, reason });
  });
  const named = {
    recipient: nominee.name,
    form: word('form', form),
    issuer: issuer.name,
    decisionNo,
    day: day(signedOn),
  };
  return (
    <FormFrame
      title={text('step.revoke')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <Alert color="yellow" variant="outline" mb="md" title={text('afterwards.revokeNamed', named)}>
        {text('afterwards.revokeFollows')}
      </Alert>
      <Radio.Group
        id="revocationGround"
        name="revocationGround"
        label={text('step.ground')}
        value={watch('revocationGround')}
        error={errorAt('revocationGround')}
        onChange={(ground) => setValue('revocationGround', ground as never, { shouldValidate: isSubmitted })}
        onKeyDown={notByOneKey}
      >
        <Stack gap="xs" mt="xs">
          {codesOf('revocationGround').map((ground) => (
            <Radio key={ground} value={ground} label={heading('revocationGround', ground)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        id="revocationReason"
        label={text('step.reason')}
        description={text('afterwards.revokeReasonHint')}
        autosize
        minRows={2}
        mt="md"
        error={errorAt('revocationReason')}
        {...register('revocationReason', {
          validate: (typed) => typed.trim() !== '' || text('step.missing', { field: text('step.reason') }),
        })}
      />
    </FormFrame>
  );
}
