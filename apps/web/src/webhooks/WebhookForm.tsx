import { Checkbox, Stack, TextInput } from '@mantine/core';
import { PUBLISHED_TYPES } from '@laurel/domain';
import { useForm } from 'react-hook-form';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { useAct } from '../people/useAct.ts';
import { useFormErrors } from '../people/useFormErrors.ts';
import { change, client, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

const NAME_MAX = 200;
const URL_MAX = 2000;
const FIELDS = ['name', 'url', 'types'] as const;

interface WebhookFormProps {
  readonly onDone: (created: Schemas['WebhookSecret']) => void;
  readonly onCancel: () => void;
}

/** An address, whose it is, and what it is told of. */
export function WebhookForm({ onDone, onCancel }: WebhookFormProps) {
  const { text, capital } = useWords();
  const errorsIn = useFormErrors(FIELDS);
  const { register, handleSubmit, formState } = useForm<Schemas['CreateWebhook']>({
    defaultValues: { name: '', url: '', types: [...PUBLISHED_TYPES] },
    shouldFocusError: false,
  });
  const create = useAct(
    (body: Schemas['CreateWebhook']) => change((header) => client.POST('/v1/webhooks', { params: { header }, body })),
    onDone,
  );
  const { errors } = formState;
  const line = (name: 'name' | 'url', maxLength: number) => ({
    id: name,
    label: text(`webhooks.${name}`),
    maxLength,
    autoComplete: 'off',
    error: errors[name]?.message,
    ...register(name, {
      validate: (typed: string) => typed.trim() !== '' || text('step.missing', { field: text(`webhooks.${name}`) }),
    }),
  });
  return (
    <section className="laurel-sheet">
      <FormFrame
        title={text('webhooks.new')}
        errors={errorsIn(errors, create.error)}
        tries={formState.submitCount}
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
            error={errors.types?.message}
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
