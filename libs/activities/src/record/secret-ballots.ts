import type { RecordRequest } from '@laurel/contracts';
import { type BallotCount, type CaseEvent, councilRule, reviewAt, type Vote, VOTES } from '@laurel/domain';
import {
  ballotBox,
  type BallotKey,
  openSlip,
  openVote,
  putIntoBox,
  sealSlip,
  type Slip,
  sweepEnvelopes,
  takeEnvelope,
  type Transaction,
} from '@laurel/store';
import { ApplicationFailure } from '@temporalio/activity';

type BallotCast = Extract<CaseEvent, { kind: 'BallotCast' }>;
type CouncilClosed = Extract<CaseEvent, { kind: 'CouncilClosed' }>;

/**
 * Under a secret ballot: the vote goes from its envelope into the box of its meeting, and the box is counted when the council
 * closes. A fault when a ballot brings no vote that fits it, or when the box is another than the ballots that were cast.
 */
export async function withBox(
  tx: Transaction,
  request: RecordRequest,
  event: CaseEvent,
  key: BallotKey,
): Promise<CaseEvent> {
  if (event.kind === 'BallotCast' && councilRule(request.state, event.level).isSecret) {
    await cast(tx, request, event, key);
  }
  return event.kind === 'CouncilClosed' && !event.count ? counted(tx, request, event, key) : event;
}

async function cast(tx: Transaction, request: RecordRequest, event: BallotCast, key: BallotKey): Promise<void> {
  const { nominationId, commandId } = request;
  const sealed = await takeEnvelope(tx, request);
  if (sealed === null) throw faultOf(request, event, `command ${commandId} brought no vote`);
  const vote = openVote(key, request, sealed);
  if (vote === null) throw faultOf(request, event, `the vote of command ${commandId} is sealed under another key`);
  const meeting = { nominationId, level: event.level, round: event.round };
  await putIntoBox(tx, meeting, sealSlip(key, meeting, vote));
}

/** The minutes: how many for and against, and each slip with its vote in the order of their random ids. */
async function counted(
  tx: Transaction,
  request: RecordRequest,
  event: CouncilClosed,
  key: BallotKey,
): Promise<CouncilClosed> {
  const { nominationId, state } = request;
  const ballots = reviewAt(state, event.level)?.council?.ballots ?? [];
  const slips = await slipsIn(tx, request, event, key);
  if (new Set(slips.map(({ slip }) => slip)).size !== ballots.length || slips.length !== ballots.length) {
    throw faultOf(request, event, `its box holds ${slips.length} slips, and ${ballots.length} ballots were cast`);
  }
  await sweepEnvelopes(tx, nominationId);
  const of = (vote: Vote) => slips.filter((one) => one.vote === vote).length;
  const written = ballots.filter((ballot) => ballot.written).length;
  const count: BallotCount = { for: of('FOR'), against: of('AGAINST'), blank: of('BLANK'), written };
  return { ...event, count, slips: slips.map(({ slip, vote }) => `${slip}:${vote}`).sort() };
}

async function slipsIn(tx: Transaction, request: RecordRequest, event: CouncilClosed, key: BallotKey): Promise<Slip[]> {
  const meeting = { nominationId: request.nominationId, level: event.level, round: event.round };
  const { slips, unsealed } = await ballotBox(tx, meeting);
  const opened = slips.map((slip) => openSlip(key, meeting, slip));
  const valid = [...unsealed, ...opened].filter((slip) => slip !== null && VOTES.includes(slip.vote as Vote)) as Slip[];
  if (valid.length === slips.length + unsealed.length) return valid;
  throw faultOf(request, event, 'a slip of its box is false, or sealed under another key');
}

/** Tried again it would fail again, and the case would be busy for ever. */
function faultOf({ nominationId }: RecordRequest, { level, round }: BallotCast | CouncilClosed, what: string) {
  const text = `Case ${nominationId}, council of ${level} in round ${round}: ${what}.`;
  return ApplicationFailure.nonRetryable(text, 'BALLOTS_DO_NOT_FIT');
}
