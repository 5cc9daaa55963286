import { FormFrame } from '../nomination/FormFrame.tsx';
import { useAct } from '../people/useAct.ts';
import { client, read, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { NumberField } from './NumberField.tsx';
import type { Token } from './systems.ts';

/** The API's own bounds. */
const DAYS = { min: 1, max: 365 };
const HOURS = { min: 0, max: 168 };

interface RotateFormProps {
  readonly token: Token;
  readonly onDone: (token: Schemas['TokenIssued']) => void;
  readonly onCancel: () => void;
}

interface Typed {
  readonly validDays: number;
  readonly overlapHours: number;
}

/** A new token in place of one in force, which goes on for some hours. */
export function RotateForm({ token: { id, ending }, onDone, onCancel }: RotateFormProps) {
  const { text } = useWords();
  const rotate = useAct(
    (body: Typed) => read(client.POST('/v1/tokens/{id}/rotate', { params: { path: { id } }, body })),
    onDone,
  );
  const { register, handleSubmit, told, errorAt } = useFieldForm<Typed>({
    defaultValues: { validDays: 90, overlapHours: 24 },
    fields: { validDays: text('tokens.validDays'), overlapHours: text('tokens.overlapHours') },
    refused: rotate.error,
  });
  return (
    <FormFrame
      title={text('tokens.rotateOf', { ending })}
      {...told}
      isSending={rotate.isPending}
      onSubmit={() => void handleSubmit((body) => rotate.mutate(body))()}
      onCancel={onCancel}
    >
      <p>{text('tokens.rotateText')}</p>
      <div className="laurel-form">
        <NumberField
          name="validDays"
          label="tokens.validDays"
          hint="tokens.validDaysHint"
          bounds={DAYS}
          register={register}
          error={errorAt('validDays')}
        />
        <NumberField
          name="overlapHours"
          label="tokens.overlapHours"
          hint="tokens.overlapHint"
          bounds={HOURS}
          register={register}
          error={errorAt('overlapHours')}
        />
      </div>
    </FormFrame>
  );
}
