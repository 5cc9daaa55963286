import { Checkbox, Stack, TextInput } from '@mantine/core';
import { PUBLISHED_TYPES } from '@laurel/domain';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { useAct } from '../people/useAct.ts';
import { client, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';

const NAME_MAX = 200;
const URL_MAX = 2000;

interface WebhookFormProps {
  readonly onDone: (created: Schemas['WebhookSecret']) => void;
  readonly onCancel: () => void;
}

/** An address, whose it is, and what it is told of. */
export function WebhookForm({ onDone, onCancel }: WebhookFormProps) {
  const { text, capital } = useWords();
  const create = useAct(
    (body: Schemas['CreateWebhook'], change) =>
      change((header) => client.POST('/v1/webhooks', { params: { header }, body })),
    onDone,
  );
  const { register, handleSubmit, told, errorAt } = useFieldForm<Schemas['CreateWebhook']>({
    defaultValues: { name: '', url: '', types: [...PUBLISHED_TYPES] },
    fields: { name: text('webhooks.name'), url: text('webhooks.url'), types: text('webhooks.types') },
    refused: create.error,
  });
  const line = (name: 'name' | 'url', maxLength: number) => ({
    id: name,
    label: text(`webhooks.${name}`),
    maxLength,
    autoComplete: 'off',
    error: errorAt(name),
    ...register(name, {
      validate: (typed: string) => typed.trim() !== '' || text('step.missing', { field: text(`webhooks.${name}`) }),
    }),
  });
  return (
    <section className="laurel-sheet">
      <FormFrame
        title={text('webhooks.new')}
        {...told}
        isSending={create.isPending}
        onSubmit={() =>
          void handleSubmit((body) => create.mutate({ ...body, name: body.name.trim(), url: body.url.trim() }))()
        }
        onCancel={onCancel}
      >
        <div className="laurel-form">
          <TextInput {...line('name', NAME_MAX)} />
          <TextInput description={text('webhooks.urlHint')} inputMode="url" {...line('url', URL_MAX)} />
          <Checkbox.Group
            id="types"
            label={text('webhooks.types')}
            error={errorAt('types')}
            defaultValue={[...PUBLISHED_TYPES]}
          >
            <Stack gap="xs" mt="xs">
              {PUBLISHED_TYPES.map((type) => (
                <Checkbox
                  key={type}
                  value={type}
                  label={capital(text(`webhooks.type.${type}`))}
                  {...register('types', { validate: (chosen) => chosen.length > 0 || text('tokens.chooseScope') })}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        </div>
      </FormFrame>
    </section>
  );
}
