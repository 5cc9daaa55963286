import { Checkbox, Stack } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { useAct } from '../people/useAct.ts';
import { useFormErrors } from '../people/useFormErrors.ts';
import { client, read, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { NumberField } from './NumberField.tsx';

const SCOPES = ['nominations:read', 'nominations:write', 'inbox:read', 'offices:read', 'audit:read'] as const;
/** The API's own bounds. */
const DAYS = { min: 1, max: 365 };

interface IssueFormProps {
  readonly systemId: string;
  readonly onDone: (token: Schemas['TokenIssued']) => void;
  readonly onCancel: () => void;
}

/** A token for what is ticked, with an end. */
export function IssueForm({ systemId, onDone, onCancel }: IssueFormProps) {
  const { text, capital } = useWords();
  const errorsIn = useFormErrors(['scopes', 'validDays']);
  const { register, handleSubmit, formState } = useForm<Schemas['IssueToken']>({
    defaultValues: { scopes: [], validDays: 90 },
    shouldFocusError: false,
  });
  const issue = useAct(
    (body: Schemas['IssueToken']) =>
      read(client.POST('/v1/systems/{id}/tokens', { params: { path: { id: systemId } }, body })),
    onDone,
  );
  const { errors } = formState;
  return (
    <FormFrame
      title={text('tokens.issue')}
      errors={errorsIn(errors, issue.error)}
      tries={formState.submitCount}
      isSending={issue.isPending}
      onSubmit={() => void handleSubmit((body) => issue.mutate(body))()}
      onCancel={onCancel}
    >
      <div className="laurel-form">
        <Checkbox.Group id="scopes" label={text('tokens.scopes')} error={errors.scopes?.message}>
          <Stack gap="xs" mt="xs">
            {SCOPES.map((scope) => (
              <Checkbox
                key={scope}
                value={scope}
                label={capital(text(`tokens.scope.${scope}`))}
                {...register('scopes', { validate: (chosen) => chosen.length > 0 || text('tokens.chooseScope') })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <NumberField
          name="validDays"
          label="tokens.validDays"
          hint="tokens.validDaysHint"
          bounds={DAYS}
          register={register}
          error={errors.validDays?.message}
        />
      </div>
    </FormFrame>
  );
}
