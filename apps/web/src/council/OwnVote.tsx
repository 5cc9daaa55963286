import type { Nomination } from '../nomination/nomination.ts';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useSeats } from './seats.ts';

const SAID = { BALLOT_ALREADY_CAST: 'council.youVoted', MEMBER_RECUSED: 'council.youStayOut' } as const;
type Said = keyof typeof SAID;

interface OwnVoteProps {
  readonly nomination: Nomination;
  readonly choices: Schemas['Choices'];
}

/** What the member who reads has said to this meeting, before anything is pressed: it is not said twice. */
export function OwnVote({ nomination, choices }: OwnVoteProps) {
  const code = choices.steps.find(({ type }) => type === 'castBallot')?.refusal?.code ?? '';
  return Object.hasOwn(SAID, code) ? <Spoken nomination={nomination} code={code as Said} /> : null;
}

function Spoken({ nomination, code }: { readonly nomination: Nomination; readonly code: Said }) {
  const { text } = useWords();
  const seats = useSeats(nomination);
  return seats.kind === 'SPOKEN' ? <p>{text(SAID[code], { seat: seats.seat })}</p> : null;
}
