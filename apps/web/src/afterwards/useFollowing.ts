import { keepPreviousData, useIsMutating, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { choicesQuery } from '../nomination/choices.ts';
import type { Nomination } from '../nomination/nomination.ts';
import type { Schemas } from '../shell/client.ts';
import { choiceOf, type FollowingWord, openWords } from './following.ts';

/** A form that was opened, with what stood then: where somebody else was first it stays, with all that was typed. */
interface Opened {
  readonly commendationId: string;
  readonly word: FollowingWord;
  readonly level: Schemas['Level'];
  readonly caseSeq: number;
}

/** What the office may do with the commendations of a case. One form is open at a time. */
export function useFollowing(nomination: Nomination) {
  // Those of before stand until the next ones come: a form that is being filled in must not go away meanwhile.
  const { data: choices, isPlaceholderData: areOld } = useQuery({
    ...choicesQuery(nomination),
    placeholderData: keepPreviousData,
  });
  const [opened, setOpened] = useState<Opened | null>(null);
  const [done, setDone] = useState<{ readonly of: string; readonly answer: Schemas['CommandReceipt'] } | null>(null);
  const isSending = useIsMutating() > 0;
  const isRefusedNow = opened && !openWords(choiceOf(choices, opened.commendationId)).includes(opened.word);
  return {
    opened,
    choiceOf: (commendationId: string) => choiceOf(choices, commendationId),
    receiptOf: (commendationId: string) => (done?.of === commendationId ? done.answer : null),
    isOvertaken: Boolean(isRefusedNow) && !areOld && !isSending,
    open: (word: FollowingWord, { commendationId, level }: Schemas['CommendationChoices']) =>
      setOpened({ word, commendationId, level, caseSeq: nomination.caseSeq }),
    close: () => setOpened(null),
    finish: (of: string, answer: Schemas['CommandReceipt']) => {
      setDone({ of, answer });
      setOpened(null);
    },
  };
}

export type FollowingDesk = ReturnType<typeof useFollowing>;
