import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { client, read } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';

/** The API's own bound; shorter ones it refuses. */
const PASSWORD_MIN = 12;

interface AcceptFormProps {
  readonly token: string;
  readonly onDone: (login: string) => void;
}

/** Login and password, chosen by the person alone. */
export function AcceptForm({ token, onDone }: AcceptFormProps) {
  const { text } = useWords();
  const accept = useMutation({
    mutationFn: (body: { login: string; password: string }) =>
      read(client.POST('/v1/invitations/accept', { body: { token, ...body } })),
    onSuccess: ({ login }) => onDone(login),
  });
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { login: '', password: '' },
    fields: { login: text('signIn.login'), password: text('signIn.password') },
    refused: accept.error,
  });
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((values) => accept.mutate(values))(event)}>
      <p className="laurel-quiet">{text('invitation.text')}</p>
      <ErrorSummary {...told} />
      <Stack maw="24rem">
        <TextInput
          id="login"
          label={text('signIn.login')}
          description={text('invitation.loginHint')}
          autoComplete="username"
          autoCapitalize="none"
          error={errorAt('login')}
          {...register('login', { required: text('signIn.loginMissing') })}
        />
        <PasswordInput
          id="password"
          label={text('signIn.password')}
          description={text('invitation.passwordHint', { min: PASSWORD_MIN })}
          autoComplete="new-password"
          error={errorAt('password')}
          {...register('password', {
            required: text('signIn.passwordMissing'),
            minLength: { value: PASSWORD_MIN, message: text('invitation.short', { min: PASSWORD_MIN }) },
          })}
        />
        <Button type="submit" loading={accept.isPending}>
          {text('invitation.submit')}
        </Button>
      </Stack>
    </form>
  );
}
