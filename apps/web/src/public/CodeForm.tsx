import { Button, Stack, TextInput } from '@mantine/core';
import { typedPublicCode } from '@laurel/domain';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import classes from './Public.module.css';

interface CodeFormProps {
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  /** What stands in the field at first. */
  readonly code?: string;
  readonly onCode: (code: string) => void;
}

/** The code of a paper, typed as people type; it is read when the form is sent, and never rewritten while somebody types. */
export function CodeForm({ label, hint, submit, code = '', onCode }: CodeFormProps) {
  const { text } = useWords();
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { code },
    fields: { code: label },
    refused: null,
  });
  const send = handleSubmit(({ code: typed }) => onCode(typedPublicCode(typed) ?? ''));
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary {...told} />
      <Stack maw="28rem">
        <TextInput
          id="code"
          label={label}
          description={hint}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className={classes['field']}
          error={errorAt('code')}
          {...register('code', { validate: (typed) => typedPublicCode(typed) !== null || text('public.noCode') })}
        />
        <Button type="submit">{submit}</Button>
      </Stack>
    </form>
  );
}
