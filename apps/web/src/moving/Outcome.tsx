import { Alert } from '@mantine/core';
import { Arrival } from '../shell/Arrival.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { RefusedCases } from './RefusedCases.tsx';
import type { Run } from './useMoving.ts';

interface OutcomeProps {
  readonly run: Run;
  /** How many cases had no turn yet. */
  readonly waiting: number;
}

/** What came of one press: how many, what ended it early, and each case that was refused with its reason. */
export function Outcome({ run: { way, done, able, refused, fault }, waiting }: OutcomeProps) {
  const { text } = useWords();
  const refusal = useRefusal();
  const said =
    way === 'MOVE'
      ? text('moving.moved', { able, refused: refused.length })
      : text('moving.tried', { done, able, refused: refused.length });
  return (
    <>
      <Arrival>
        <Alert color={fault ? 'red' : 'leaf'} variant="outline" mb="md">
          <div>{said}</div>
          {refusal(fault).map(({ words }) => (
            <div key={words}>{words}</div>
          ))}
          {fault !== null && <div>{text('moving.broken')}</div>}
          {fault === null && waiting > 0 && <div>{text('moving.left', { count: waiting })}</div>}
        </Alert>
      </Arrival>
      {refused.length > 0 && <RefusedCases cases={refused} />}
    </>
  );
}
