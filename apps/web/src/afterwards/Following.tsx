import { Button, Group } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Nomination } from '../nomination/nomination.ts';
import { Overtaken } from '../nomination/Overtaken.tsx';
import { Receipt } from '../nomination/Receipt.tsx';
import { useWords } from '../shell/language.tsx';
import { openWords } from './following.ts';
import { RefusedFollowing } from './RefusedFollowing.tsx';
import type { FollowingDesk } from './useFollowing.ts';

/** Nobody needs a form to read what was given. */
const FollowingForm = lazy(async () => ({ default: (await import('./FollowingForm.tsx')).FollowingForm }));

interface FollowingProps {
  readonly commendation: Nomination['commendations'][number];
  readonly desk: FollowingDesk;
}

/** What this office may do with a commendation now, the form that it opened, what was recorded, and why not the rest. */
export function Following({ commendation, desk }: FollowingProps) {
  const { text } = useWords();
  const { id, nominationId } = commendation;
  const { opened } = desk;
  const choice = desk.choiceOf(id);
  const receipt = desk.receiptOf(id);
  const own = opened?.commendationId === id ? opened : null;
  if (!choice && !own && !receipt) return null;
  const may = openWords(choice);
  return (
    <div className="laurel-spaced laurel-no-print">
      {receipt && <Receipt answer={receipt} />}
      {opened === null && choice && may.length > 0 && (
        <Group gap="xs">
          {may.map((word) => (
            <Button
              key={word}
              size="sm"
              variant={word === 'revoke' ? 'outline' : 'default'}
              {...(word === 'revoke' ? { color: 'red' } : {})}
              onClick={() => desk.open(word, choice)}
            >
              {text(`step.${word}`)}
            </Button>
          ))}
        </Group>
      )}
      {own && desk.isOvertaken && <Overtaken id={nominationId} since={own.caseSeq} />}
      {own && (
        <Suspense fallback={<p role="status">{text('shell.loading')}</p>}>
          <FollowingForm
            word={own.word}
            commendation={commendation}
            level={own.level}
            onDone={(answer) => desk.finish(id, answer)}
            onCancel={desk.close}
          />
        </Suspense>
      )}
      {opened === null && choice && <RefusedFollowing choice={choice} />}
    </div>
  );
}
