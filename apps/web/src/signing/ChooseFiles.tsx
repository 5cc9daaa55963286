import { Button, Group, Radio } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { forksIn, type Onward, partsOf } from '../nomination/answers.ts';
import { choicesQuery } from '../nomination/choices.ts';
import { nominationQuery } from '../nomination/nomination.ts';
import { Choice } from '../shell/Choice.tsx';
import type { Schemas } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { wordsAt } from '../shell/form-errors.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { useSeat } from '../shell/session.ts';
import { FilesToSign } from './FilesToSign.tsx';
import { useSign } from './useSign.ts';

const CAPACITIES: { readonly [role: string]: readonly Schemas['SigningCapacity'][] } = {
  HEAD: ['HEAD', 'TM'],
  DEPUTY: ['KT', 'Q', 'TL', 'TUQ'],
};

interface Chosen {
  onward: Onward;
  capacity: Schemas['SigningCapacity'];
}

interface ChooseFilesProps {
  readonly tasks: readonly Schemas['InboxTask'][];
  readonly onAnswered: (session: Schemas['SigningSession']) => void;
}

/** All files are in the list until somebody takes one out. */
export function ChooseFiles({ tasks, onAnswered }: ChooseFilesProps) {
  const { text, word, heading, capital } = useWords();
  const { office } = useSeat();
  const capacities = CAPACITIES[office?.role ?? ''] ?? [];
  const [excluded, setExcluded] = useState<ReadonlySet<string>>(new Set());
  const [isEmpty, setIsEmpty] = useState(false);
  const sign = useSign(onAnswered);
  const { register, handleSubmit, told, errorAt } = useFieldForm<Chosen>({
    defaultValues: { onward: 'STOP', capacity: capacities[0] ?? 'HEAD' },
    fields: { files: text('signing.list'), capacity: text('step.capacity') },
    renamed: { nominationIds: 'files' },
    refused: sign.error,
  });
  const chosen = tasks.filter(({ nominationId }) => !excluded.has(nominationId));
  const [first] = chosen;
  const forks = useForks(first?.nominationId);
  const send = handleSubmit(({ onward, capacity }) => {
    setIsEmpty(!first);
    if (!first || sign.isPending) return;
    const nominationIds = chosen.map(({ nominationId }) => nominationId);
    const { word: way, to } = partsOf(onward);
    sign.mutate({ level: first.level, nominationIds, onward: way, ...(to ? { to } : {}), capacity });
  });
  if (tasks.length === 0) return <p>{text('signing.empty')}</p>;
  const missing = isEmpty && !first ? [{ field: 'files', words: text('signing.chooseOne') }] : [];
  const errors = [...missing, ...told.errors];
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <p>{text('signing.hint')}</p>
      <ErrorSummary errors={errors} tries={told.tries} />
      <FilesToSign tasks={tasks} excluded={excluded} error={wordsAt(errors, 'files')} onExclude={setExcluded} />
      <p role="status">{text('signing.chosen', { count: chosen.length })}</p>
      <div className="laurel-form">
        <fieldset className="laurel-choices">
          <legend>{text('signing.onward')}</legend>
          <Group gap="lg">
            {(['STOP', 'FORWARD'] as const).map((answer) => (
              <Radio key={answer} value={answer} label={heading('onward', answer)} {...register('onward')} />
            ))}
            {forks.map((level) => (
              <Radio
                key={level}
                value={`FORWARD ${level}`}
                label={capital(text('step.fork', { level: word('level', level) }))}
                {...register('onward')}
              />
            ))}
          </Group>
          <p className="laurel-quiet">{text('signing.allAlike')}</p>
        </fieldset>
        <Choice id="capacity" label={text('step.capacity')} field={register('capacity')} error={errorAt('capacity')}>
          {capacities.map((capacity) => [capacity, word('capacity', capacity)])}
        </Choice>
        <div>
          <Button type="submit" loading={sign.isPending}>
            {text('signing.send')}
          </Button>
        </div>
      </div>
      <div role="status">{sign.isPending && text('case.recording')}</div>
    </form>
  );
}

/** The levels beside the route to which the first file may go; a file that may not is left out by the API, with the reason. */
function useForks(id: string | undefined): Schemas['Level'][] {
  const { data: nomination } = useQuery({ ...nominationQuery(id ?? ''), enabled: id !== undefined });
  const { data: choices } = useQuery({
    ...choicesQuery(nomination ?? { id: '', caseSeq: 0 }),
    enabled: nomination !== undefined,
  });
  return choices ? forksIn(choices) : [];
}
