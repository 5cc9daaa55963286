import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useOpenForm } from '../people/useOpenForm.ts';
import { useWords } from '../shell/language.tsx';
import { AT_ONCE_MAX, AT_ONCE_SECONDS } from './in-lanes.ts';
import { MoveForm } from './MoveForm.tsx';
import type { AskedRules, OpenCase } from './moving.ts';
import { Outcome } from './Outcome.tsx';
import { Progress } from './Progress.tsx';
import { useMoving } from './useMoving.ts';

interface MoveDeskProps {
  readonly cases: readonly OpenCase[];
  readonly ruleSet: AskedRules;
  readonly to: string;
}

/** Tries the move or does it, shows how far it is, and what could not be moved. */
export function MoveDesk({ cases, ruleSet, to }: MoveDeskProps) {
  const { text } = useWords();
  const { run, waiting, stop, tryOut, move } = useMoving(ruleSet);
  const { form, open, close, done } = useOpenForm<'move'>();
  const [reason, setReason] = useState('');
  const isRunning = run?.isRunning === true;
  if (cases.length === 0 && !run) return null;
  return (
    <>
      {run && isRunning && <Progress run={run} onStop={stop} />}
      {run && !isRunning && <Outcome key={run.no} run={run} waiting={waiting(run.way, cases)} />}
      {form && (
        <section className="laurel-sheet">
          <MoveForm
            title={text('moving.move', { count: Math.min(cases.length, AT_ONCE_MAX), to })}
            reason={reason}
            onCancel={close}
            onMove={(written) => {
              setReason(written);
              done();
              void move(cases, written);
            }}
          />
        </section>
      )}
      {!form && !isRunning && cases.length > 0 && (
        <>
          <Group gap="sm">
            <Button onClick={() => open('move')}>{text('moving.open')}</Button>
            <Button variant="default" onClick={() => void tryOut(cases)}>
              {text('moving.try')}
            </Button>
          </Group>
          {cases.length > AT_ONCE_MAX && (
            <p className="laurel-quiet">{text('moving.atMost', { max: AT_ONCE_MAX, seconds: AT_ONCE_SECONDS })}</p>
          )}
        </>
      )}
    </>
  );
}
