import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Nomination } from '../nomination/nomination.ts';
import { useWords } from '../shell/language.tsx';
import { useSeat } from '../shell/session.ts';
import { CouncilState, type Meeting } from './CouncilState.tsx';
import { attendanceOf, type CouncilStanding } from './meetings.ts';
import { useSeats } from './seats.ts';

interface MeetingCellsProps {
  readonly nomination: Nomination;
  readonly standing: CouncilStanding;
}

/** What the agenda tells of one meeting: its state, who voted and who is missing, who stays out, and what comes next. */
export function MeetingCells({ nomination, standing: { state, meeting, level, round } }: MeetingCellsProps) {
  const { text } = useWords();
  if (!meeting) {
    return (
      <>
        <td>{text('council.notConvened')}</td>
        <td />
        <td />
        <td>
          <ToConvene id={nomination.id} />
        </td>
      </>
    );
  }
  const { recused } = attendanceOf(meeting);
  return (
    <>
      <td>
        <CouncilState meeting={meeting} />
      </td>
      <td data-label={text('council.column.ballots')}>
        <Ballots meeting={meeting} />
      </td>
      <td data-label={text('council.column.recused')}>
        {recused.length === 0 ? text('council.nobody') : text('council.seats', { seats: recused.join(', ') })}
      </td>
      <td>
        {state === 'SITTING' && <OwnBallot nomination={nomination} />}
        <div>
          <Link
            className="laurel-link"
            to="/nominations/$id/minutes"
            params={{ id: nomination.id }}
            search={{ level, round }}
          >
            {text('council.minutes')}
          </Link>
        </div>
      </td>
    </>
  );
}

/** A secret ballot tells that a seat voted; how is told nowhere. */
function Ballots({ meeting }: { readonly meeting: Meeting }) {
  const { text } = useWords();
  const { inMeeting, written, missing } = attendanceOf(meeting);
  return (
    <>
      <div>{text('council.cast', { inMeeting, written })}</div>
      <div>
        {missing.length === 0
          ? text('council.noneMissing')
          : text('council.missing', { count: missing.length, seats: missing.join(', ') })}
      </div>
    </>
  );
}

function OwnBallot({ nomination }: { readonly nomination: Nomination }) {
  const { text } = useWords();
  const { office } = useSeat();
  const seats = useSeats(nomination);
  const to = `/nominations/${nomination.id}`;
  const next = (words: string) => (
    <Anchor component={Link} to={to} fw={600}>
      {words}
    </Anchor>
  );
  if (office?.role === 'SECRETARY') return next(text('council.toClose'));
  if (office?.role !== 'MEMBER') return null;
  if (seats.kind === 'OWN' || seats.kind === 'ANY') return next(text('council.toVote'));
  return seats.kind === 'SPOKEN' ? text('council.youSpoke') : null;
}

function ToConvene({ id }: { readonly id: string }) {
  const { text } = useWords();
  const { office } = useSeat();
  if (office?.role !== 'SECRETARY') return null;
  return (
    <Anchor component={Link} to={`/nominations/${id}`} fw={600}>
      {text('step.conveneCouncil')}
    </Anchor>
  );
}
