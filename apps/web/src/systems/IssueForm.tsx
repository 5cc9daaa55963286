import { Checkbox, Stack } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { useAct } from '../people/useAct.ts';
import { client, read, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
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
  const issue = useAct(
    (body: Schemas['IssueToken']) =>
      read(client.POST('/v1/systems/{id}/tokens', { params: { path: { id: systemId } }, body })),
    onDone,
  );
  const { register, handleSubmit, told, errorAt } = useFieldForm<Schemas['IssueToken']>({
    defaultValues: { scopes: [], validDays: 90 },
    fields: { scopes: text('tokens.scopes'), validDays: text('tokens.validDays') },
    refused: issue.error,
  });
  return (
    <FormFrame
      title={text('tokens.issue')}
      {...told}
      isSending={issue.isPending}
      onSubmit={() => void handleSubmit((body) => issue.mutate(body))()}
      onCancel={onCancel}
    >
      <div className="laurel-form">
        <Checkbox.Group id="scopes" label={text('tokens.scopes')} error={errorAt('scopes')}>
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
          error={errorAt('validDays')}
        />
      </div>
    </FormFrame>
  );
}
