import { Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { errorsOf } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { Consequence } from './Consequence.tsx';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { useCommand } from './useCommand.ts';

const OWN_AWARDS = ['COMMEND', 'RESERVE', 'NO_AWARD'] as const;
const ONWARDS = ['FORWARD', 'STOP'] as const;

interface Answers {
  ownAward: (typeof OWN_AWARDS)[number] | null;
  onward: (typeof ONWARDS)[number] | null;
  reason: string;
}

/** The two answers of a level, side by side, with what the pair would cause before anything is sent. */
export function DecideForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text, heading } = useWords();
  const refusal = useRefusal();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, watch, setValue, formState } = useForm<Answers>({
    defaultValues: { ownAward: null, onward: null, reason: '' },
    shouldFocusError: false,
  });
  register('ownAward', { validate: (answer) => answer !== null || text('step.choose') });
  register('onward', { validate: (answer) => answer !== null || text('step.choose') });
  const { ownAward, onward } = watch();
  const { errors, isSubmitted } = formState;
  const pick = <Name extends 'ownAward' | 'onward'>(name: Name) => ({
    id: name,
    name,
    error: errors[name]?.message,
    onChange: (value: string) => setValue(name, value as never, { shouldValidate: isSubmitted }),
  });
  const pair = choices.answers.find((one) => one.ownAward === ownAward && one.onward === onward && one.to === null);
  const send = handleSubmit(({ reason, ownAward: own, onward: on }) => {
    if (!choices.level || !own || !on) return;
    mutate({ type: 'decide', level: choices.level, ownAward: own, onward: on, ...(reason.trim() ? { reason } : {}) });
  });
  return (
    <FormFrame
      title={text('step.decide')}
      errors={[...errorsOf(errors, ['ownAward', 'onward']), ...refusal(error)]}
      tries={formState.submitCount}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <div className="laurel-pair">
        <Radio.Group label={text('step.ownAward')} value={ownAward} {...pick('ownAward')}>
          <Stack gap="xs" mt="xs">
            {OWN_AWARDS.map((answer) => (
              <Radio
                key={answer}
                value={answer}
                label={heading('ownAward', answer)}
                description={text(`step.what.${answer}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group label={text('step.onward')} value={onward} {...pick('onward')}>
          <Stack gap="xs" mt="xs">
            {ONWARDS.map((answer) => (
              <Radio
                key={answer}
                value={answer}
                label={heading('onward', answer)}
                description={text(`step.what.${answer}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
      </div>
      {pair && <Consequence pair={pair} />}
      <Textarea
        label={text('step.reason')}
        description={text('step.reasonHint')}
        autosize
        minRows={2}
        mt="md"
        {...register('reason')}
      />
    </FormFrame>
  );
}
