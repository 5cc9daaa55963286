import type { CaseState } from '@laurel/domain';
import { Alert } from '@mantine/core';
import { Commendations } from '../nomination/Commendations.tsx';
import { Levels } from '../nomination/Levels.tsx';
import { NominationFacts } from '../nomination/NominationFacts.tsx';
import type { Nomination } from '../nomination/nomination.ts';
import { useWords } from '../shell/language.tsx';
import { nominationAsOf } from './as-of.ts';
import { useUnitNames } from './names.ts';

interface CaseThenProps {
  readonly today: Nomination;
  readonly state: CaseState;
  readonly isCorrected: boolean;
}

/** The facts of the case page, of a past moment. */
export function CaseThen({ today, state, isCorrected }: CaseThenProps) {
  const { text, word, instant } = useWords();
  const unit = useUnitNames(state.reviews.map(({ unitId }) => unitId));
  const then = nominationAsOf(today, state, unit);
  return (
    <>
      {isCorrected && (
        <Alert color="yellow" variant="outline" mb="md">
          {text('audit.corrected')}
        </Alert>
      )}
      {then.hold && (
        <p className="laurel-soon">
          {text('audit.onHold', { at: instant(then.hold.at), ground: word('holdGround', then.hold.ground) })}
        </p>
      )}
      <NominationFacts nomination={then} />
      <Commendations items={then.commendations} />
      <Levels levels={then.levels} />
    </>
  );
}
