import type { LevelKey } from '@laurel/domain';
import type { Pen } from './asked.ts';
import { notAtStep, pageOf } from './naive-standing.ts';
import type { Council, PaperCouncilRule, Sheet } from './paper.ts';

/** What a level counts by when its rule set has councils and says no more. */
const BARE: PaperCouncilRule = {
  quorum: { num: 1, den: 2 },
  threshold: { percent: 50, isStrict: true },
  base: 'ALL_MEMBERS',
  allowsWrittenBallots: true,
  recusalShrinksBase: true,
  tie: 'FAILS',
};

const ruleOf = (sheet: Sheet, level: LevelKey) => sheet.rules.councils?.[level] ?? BARE;

export const conveneCouncil: Pen = (sheet, { level, members }) => {
  const refused = notAtStep(sheet, level, 'council');
  if (refused) return refused;
  const page = pageOf(sheet);
  if (page.papers) return 'STEP_OPEN';
  if (page.council) return 'COUNCIL_ALREADY_CONVENED';
  return () => {
    page.council = { seats: members, votes: new Map(), recused: new Set(), result: null };
    sheet.recorded.push('CouncilConvened');
  };
};

/** Ballots, recusals and the closing are taken while the council sits. */
function sittingAt(sheet: Sheet, level: LevelKey): string | Council {
  const refused = notAtStep(sheet, level, 'council');
  if (refused) return refused;
  const { council } = pageOf(sheet);
  if (!council) return 'COUNCIL_NOT_CONVENED';
  return council.result ? 'COUNCIL_CLOSED' : council;
}

function hasNoVote({ seats, recused, votes }: Council, seat: number): string | null {
  if (seat < 1 || seat > seats) return 'NOT_A_MEMBER';
  if (recused.has(seat)) return 'MEMBER_RECUSED';
  return votes.has(seat) ? 'BALLOT_ALREADY_CAST' : null;
}

export const castBallot: Pen = (sheet, { level, seat, vote, written }) => {
  const council = sittingAt(sheet, level);
  if (typeof council === 'string') return council;
  const refused = hasNoVote(council, seat);
  if (refused) return refused;
  if (written && !ruleOf(sheet, level).allowsWrittenBallots) return 'WRITTEN_BALLOT_NOT_ALLOWED';
  return () => {
    council.votes.set(seat, vote);
    sheet.recorded.push('BallotCast');
  };
};

export const recuse: Pen = (sheet, { level, seat }) => {
  const council = sittingAt(sheet, level);
  if (typeof council === 'string') return council;
  const refused = hasNoVote(council, seat);
  if (refused) return refused;
  return () => {
    council.recused.add(seat);
    sheet.recorded.push('MemberRecused');
  };
};

export const closeCouncil: Pen = (sheet, { level }) => {
  const council = sittingAt(sheet, level);
  if (typeof council === 'string') return council;
  const result = count(council, ruleOf(sheet, level));
  if (result === 'NO_QUORUM') return 'COUNCIL_WITHOUT_QUORUM';
  return () => {
    council.result = result;
    sheet.recorded.push('CouncilClosed');
  };
};

function count({ seats, recused, votes }: Council, rule: PaperCouncilRule): 'PASSED' | 'FAILED' | 'NO_QUORUM' {
  const members = rule.recusalShrinksBase ? seats - recused.size : seats;
  const isThere = votes.size > 0 && votes.size * rule.quorum.den >= members * rule.quorum.num;
  if (!isThere) return 'NO_QUORUM';
  let votesFor = 0;
  let against = 0;
  for (const vote of votes.values()) {
    if (vote === 'FOR') votesFor += 1;
    if (vote === 'AGAINST') against += 1;
  }
  let base = members;
  if (rule.base === 'PRESENT') base = votes.size;
  if (rule.base === 'VALID') base = votesFor + against;
  const { percent, isStrict } = rule.threshold;
  const above = votesFor * 100 - base * percent;
  const isEnough = above > 0 || (above === 0 && (!isStrict || (percent === 50 && rule.tie === 'PASSES')));
  return votesFor > 0 && isEnough ? 'PASSED' : 'FAILED';
}
