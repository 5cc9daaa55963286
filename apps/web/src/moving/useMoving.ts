import type { Texts } from '@laurel/messages';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { KeptIntent } from '../shell/kept-intent.ts';
import { type Ask, moveIn, tryIn } from './ask.ts';
import { AT_ONCE_MAX, inLanes } from './in-lanes.ts';
import type { AskedRules, OpenCase } from './moving.ts';

export type Refusal = OpenCase & { readonly why: Texts };

/** One press: a try or a move, how far it is, and what was refused. */
export interface Run {
  /** Which press it is. */
  readonly no: number;
  readonly way: 'TRY' | 'MOVE';
  readonly all: number;
  readonly done: number;
  readonly able: number;
  readonly refused: readonly Refusal[];
  readonly isRunning: boolean;
  /** What ended it before its end. */
  readonly fault: unknown;
}

/** Tries or moves cases one by one, so many with one press; those that had no turn yet come first. Leaving the page stops it. */
export function useMoving(ruleSet: AskedRules) {
  const queries = useQueryClient();
  const [run, setRun] = useState<Run | null>(null);
  const isStopped = useRef(false);
  const [kept] = useState(() => new Map<string, KeptIntent>());
  const [had] = useState(() => ({ TRY: new Set<string>(), MOVE: new Set<string>() }));
  useEffect(() => {
    isStopped.current = false;
    return () => {
      isStopped.current = true;
    };
  }, []);

  async function over(way: Run['way'], cases: readonly OpenCase[], ask: Ask): Promise<void> {
    isStopped.current = false;
    const no = (run?.no ?? 0) + 1;
    const inTurn = cases
      .toSorted((one, other) => Number(had[way].has(one.nominationId)) - Number(had[way].has(other.nominationId)))
      .slice(0, AT_ONCE_MAX);
    let now: Run = { no, way, all: inTurn.length, done: 0, able: 0, refused: [], isRunning: true, fault: null };
    const said = (more: Partial<Run>) => {
      now = { ...now, ...more };
      setRun(now);
    };
    said({});
    const act = async (one: OpenCase) => {
      const why = await ask(one.nominationId);
      had[way].add(one.nominationId);
      said({ done: now.done + 1, ...(why ? { refused: [...now.refused, { ...one, why }] } : { able: now.able + 1 }) });
    };
    const fault = await inLanes(inTurn, { act, isStopped: () => isStopped.current }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (way === 'MOVE')
      await queries.invalidateQueries({ predicate: ({ queryKey }) => /^season|^stuck/.test(String(queryKey[0])) });
    said({ isRunning: false, fault });
  }

  return {
    run,
    /** How many of these had no turn yet. */
    waiting: (way: Run['way'], cases: readonly OpenCase[]) =>
      cases.filter(({ nominationId }) => !had[way].has(nominationId)).length,
    stop: () => {
      isStopped.current = true;
    },
    tryOut: (cases: readonly OpenCase[]) => over('TRY', cases, tryIn(ruleSet)),
    move: (cases: readonly OpenCase[], reason: string) => over('MOVE', cases, moveIn(ruleSet, reason, kept)),
  };
}
