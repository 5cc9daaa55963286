import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { client, read } from '../shell/client.ts';
import { ErrorSummary, errorsOf } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { useChangeSeat } from '../shell/session.ts';

/** The second half of signing in, for who has one-time codes. */
export function CodeForm() {
  const { text } = useWords();
  const refusal = useRefusal();
  const { signedIn } = useChangeSeat();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { code: '' }, shouldFocusError: false });
  const enter = useMutation({
    mutationFn: (body: { code: string }) => read(client.POST('/v1/sign-in/code', { body })),
    onSuccess: signedIn,
  });
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((values) => enter.mutate(values))(event)}>
      <ErrorSummary
        errors={[...errorsOf(formState.errors, ['code']), ...refusal(enter.error)]}
        tries={formState.submitCount}
      />
      <Stack maw="24rem">
        <TextInput
          id="code"
          label={text('signIn.code')}
          description={text('signIn.codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          error={formState.errors.code?.message}
          {...register('code', { required: text('signIn.codeMissing') })}
        />
        <Button type="submit" loading={enter.isPending}>
          {text('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
