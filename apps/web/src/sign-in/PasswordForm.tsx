import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client, read } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { useChangeSeat } from '../shell/session.ts';
import { CodeForm } from './CodeForm.tsx';

/** Login and password; who has a second factor is asked for its code next. */
export function PasswordForm() {
  const { text } = useWords();
  const { signedIn } = useChangeSeat();
  const [isCodeAsked, askCode] = useState(false);
  const enter = useMutation({
    mutationFn: (body: { login: string; password: string }) => read(client.POST('/v1/sign-in', { body })),
    onSuccess: (answer) => ('person' in answer ? signedIn() : askCode(true)),
  });
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { login: '', password: '' },
    fields: { login: text('signIn.login'), password: text('signIn.password') },
    refused: enter.error,
  });
  if (isCodeAsked) return <CodeForm />;
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((values) => enter.mutate(values))(event)}>
      <ErrorSummary {...told} />
      <Stack maw="24rem">
        <TextInput
          id="login"
          label={text('signIn.login')}
          autoComplete="username"
          error={errorAt('login')}
          {...register('login', { required: text('signIn.loginMissing') })}
        />
        <PasswordInput
          id="password"
          label={text('signIn.password')}
          autoComplete="current-password"
          error={errorAt('password')}
          {...register('password', { required: text('signIn.passwordMissing') })}
        />
        <Button type="submit" loading={enter.isPending}>
          {text('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
