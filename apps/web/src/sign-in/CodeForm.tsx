import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { client, read } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { useChangeSeat } from '../shell/session.ts';

/** The second half of signing in, for who has one-time codes. */
export function CodeForm() {
  const { text } = useWords();
  const { signedIn } = useChangeSeat();
  const enter = useMutation({
    mutationFn: (body: { code: string }) => read(client.POST('/v1/sign-in/code', { body })),
    onSuccess: signedIn,
  });
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { code: '' },
    fields: { code: text('signIn.code') },
    refused: enter.error,
  });
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((values) => enter.mutate(values))(event)}>
      <ErrorSummary {...told} />
      <Stack maw="24rem">
        <TextInput
          id="code"
          label={text('signIn.code')}
          description={text('signIn.codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          error={errorAt('code')}
          {...register('code', { required: text('signIn.codeMissing') })}
        />
        <Button type="submit" loading={enter.isPending}>
          {text('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
