import { Radio, Stack, Textarea } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { type Answers, answersIn, forksIn, pairOf } from './answers.ts';
import { Capacity } from './Capacity.tsx';
import { Consequence } from './Consequence.tsx';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { Onward } from './Onward.tsx';
import { useCommand } from './useCommand.ts';

const OWN_AWARDS = ['COMMEND', 'RESERVE', 'NO_AWARD'] as const;

/** The two answers of a level, side by side, with what the pair would cause before anything is sent. */
export function DecideForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text, heading } = useWords();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const usual = choices.capacities.find((one) => one.refusal === null)?.capacity ?? '';
  const { register, handleSubmit, watch, setValue, formState, told, errorAt } = useFieldForm<Answers>({
    defaultValues: { ownAward: null, onward: null, capacity: usual, reason: '' },
    fields: {
      ownAward: text('step.ownAward'),
      onward: text('step.onward'),
      capacity: text('step.capacity'),
      reason: text('step.reason'),
    },
    renamed: { to: 'onward' },
    refused: error,
  });
  register('ownAward', {
    validate: (answer) => answer !== null || text('step.choose', { field: text('step.ownAward') }),
  });
  register('onward', { validate: (answer) => answer !== null || text('step.choose', { field: text('step.onward') }) });
  // Of these two alone: with all of it each key of the reason would draw the form anew.
  const [ownAward, onward] = watch(['ownAward', 'onward']);
  const { isSubmitted } = formState;
  const pick = <Name extends 'ownAward' | 'onward'>(name: Name) => ({
    id: name,
    name,
    error: errorAt(name),
    onChange: (value: string) => setValue(name, value as never, { shouldValidate: isSubmitted }),
  });
  const pair = pairOf(choices, { ownAward, onward });
  const send = handleSubmit((answers) => {
    if (choices.level) mutate(answersIn(answers, choices.level));
  });
  return (
    <FormFrame
      title={text('step.decide')}
      {...told}
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
        <Onward forks={forksIn(choices)} value={onward} {...pick('onward')} />
      </div>
      {pair && <Consequence pair={pair} />}
      <Capacity capacities={choices.capacities} field={register('capacity')} error={errorAt('capacity')} />
      <Textarea
        id="reason"
        label={text('step.reason')}
        description={text('step.reasonHint')}
        autosize
        minRows={2}
        mt="md"
        error={errorAt('reason')}
        {...register('reason')}
      />
    </FormFrame>
  );
}
