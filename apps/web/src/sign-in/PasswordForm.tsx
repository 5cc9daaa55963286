import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { client, read } from '../shell/client.ts';
import { ErrorSummary, errorsOf } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { useChangeSeat } from '../shell/session.ts';
import { CodeForm } from './CodeForm.tsx';

/** Login and password; who has a second factor is asked for its code next. */
export function PasswordForm() {
  const { text } = useWords();
  const refusal = useRefusal();
  const { signedIn } = useChangeSeat();
  const [isCodeAsked, askCode] = useState(false);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { login: '', password: '' },
    shouldFocusError: false,
  });
  const enter = useMutation({
    mutationFn: (body: { login: string; password: string }) => read(client.POST('/v1/sign-in', { body })),
    onSuccess: (answer) => ('person' in answer ? signedIn() : askCode(true)),
  });
  if (isCodeAsked) return <CodeForm />;
  const { errors } = formState;
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((values) => enter.mutate(values))(event)}>
      <ErrorSummary
        errors={[...errorsOf(errors, ['login', 'password']), ...refusal(enter.error)]}
        tries={formState.submitCount}
      />
      <Stack maw="24rem">
        <TextInput
          id="login"
          label={text('signIn.login')}
          autoComplete="username"
          error={errors.login?.message}
          {...register('login', { required: text('signIn.loginMissing') })}
        />
        <PasswordInput
          id="password"
          label={text('signIn.password')}
          autoComplete="current-password"
          error={errors.password?.message}
          {...register('password', { required: text('signIn.passwordMissing') })}
        />
        <Button type="submit" loading={enter.isPending}>
          {text('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
