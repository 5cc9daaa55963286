import { type CaseState, type RecordedEvent, reviewAt, tasksOf } from '@laurel/domain';
import { GENESIS_HASH } from '@laurel/ledger';
import { recordedFrom } from '../record/ledger-rows.ts';
import type { CaseFile } from './case-file.ts';

/** What is seen of a case, place by place: `nomination phase`, `level WARD 1`, `open task DECIDE WARD 1`. */
export type Picture = ReadonlyMap<string, unknown>;

/** The case as the read tables show it. */
export function pictureFromTables({ row, reviews, tasks, commendations }: CaseFile): Picture {
  const { id: _id, seasonEndedAt: _ended, isSeasonLongOver: _over, submittedAt, closedAt, ...standing } = row;
  const isDraft = row.caseSeq === 0 && row.phase === 'DRAFT';
  return pictureOf([
    ...nominationPlaces({ ...(isDraft ? standingOnly(standing) : standing), submittedAt: iso(submittedAt) }),
    ['nomination closedAt', iso(closedAt)],
    ...reviews.map(
      ({ caseId: _case, level, round, ...review }): Place => [
        `level ${level} ${round}`,
        { ...review, openedAt: iso(review.openedAt), decidedAt: iso(review.decidedAt) },
      ],
    ),
    ...tasks
      .filter((task) => task.closedAt === null)
      .map(({ kind, level, round, unitId }): Place => [`open task ${kind} ${level} ${round}`, { unitId }]),
    ...commendations.map(({ id, caseId: _case, ...commendation }): Place => [`commendation ${id}`, commendation]),
  ]);
}

/** The case as its ledger alone tells it. */
export function pictureFromLedger({ row, entries }: CaseFile, state: CaseState): Picture {
  const events = entries.map(recordedFrom);
  const submitted = events.find(({ event }) => event.kind === 'NominationSubmitted');
  const closed = events.find(({ event }) => event.kind === 'NominationClosed');
  const { phase, at: level, outcome, seq: caseSeq } = state;
  const round = (level && reviewAt(state, level)?.round) || null;
  const headHash = entries.at(-1)?.leafHash ?? GENESIS_HASH;
  return pictureOf([
    ...nominationPlaces({ phase, level, round, outcome, caseSeq, headHash, submittedAt: instantOf(submitted) }),
    ...nominationPlaces(submittedFields(submitted)),
    ['nomination closedAt', instantOf(closed)],
    ...state.reviews.map((review): Place => reviewPlace(events, review)),
    ...tasksOf(state).map(
      (task): Place => [`open task ${task.kind} ${task.level} ${task.round}`, { unitId: task.unitId }],
    ),
    ...events.flatMap((recorded) => grantPlace(recorded, state, { ...row, ...submittedFields(submitted) })),
  ]);
}

type Place = readonly [string, unknown];

/** A place that is filled twice shows both, so that a twin is not hidden by its brother. */
function pictureOf(places: readonly Place[]): Picture {
  const picture = new Map<string, unknown>();
  for (const [place, value] of places) {
    let free = place;
    while (picture.has(free)) free = `${free} (again)`;
    picture.set(free, value);
  }
  return picture;
}

function nominationPlaces(columns: { readonly [column: string]: unknown }): Place[] {
  return Object.entries(columns).map(([column, value]) => [`nomination ${column}`, value]);
}

/** A draft's subject is not in the ledger yet. */
function standingOnly<Row extends { [Column in Standing]: unknown }>(row: Row) {
  const { phase, level, round, outcome, caseSeq, headHash } = row;
  return { phase, level, round, outcome, caseSeq, headHash };
}
type Standing = 'phase' | 'level' | 'round' | 'outcome' | 'caseSeq' | 'headHash';

function submittedFields(submitted: RecordedEvent | undefined) {
  if (submitted?.event.kind !== 'NominationSubmitted') return {};
  const { seasonId, nomineeId, achievementId, category, period, asks, procedure, startAt } = submitted.event;
  const { from: fromUnitId, units, ruleSetHash } = submitted.event;
  const subject = { seasonId, nomineeId, achievementId, category, period, asks, procedure, startAt };
  return { ...subject, fromUnitId, units, ruleSetHash };
}

function reviewPlace(events: readonly RecordedEvent[], review: CaseState['reviews'][number]): Place {
  const { level, round, unitId, answer } = review;
  const of = (kind: 'LevelOpened' | 'LevelDecided') =>
    events.find(({ event }) => event.kind === kind && event.level === level && event.round === round);
  const decided = of('LevelDecided')?.event;
  return [
    `level ${level} ${round}`,
    {
      unitId,
      openedAt: instantOf(of('LevelOpened')),
      ownAward: answer?.ownAward ?? null,
      onward: answer?.onward ?? null,
      capacity: decided?.kind === 'LevelDecided' ? decided.capacity : null,
      decidedByRole: answer?.actor.role ?? null,
      decidedByUnitId: answer?.actor.unitId ?? null,
      decidedAt: answer ? new Date(answer.at).toISOString() : null,
    },
  ];
}

function grantPlace({ event }: RecordedEvent, state: CaseState, of: { [field: string]: unknown }): Place[] {
  if (event.kind !== 'CommendationIssued') return [];
  const { level, round, unitId: issuerUnitId, numbers } = event;
  const { commendationId = '(without an id)', year, decisionNo, registerNo } = numbers ?? {};
  const grant = state.grants.find((one) => one.commendationId === commendationId);
  const { nomineeId, achievementId, seasonId, category } = of;
  const isExclusive = state.rules.issuePolicy === 'EXCLUSIVE_PER_ACHIEVEMENT';
  const subject = { nomineeId, achievementId, seasonId, category, isExclusive, state: grant?.state };
  return [[`commendation ${commendationId}`, { level, round, issuerUnitId, ...subject, year, decisionNo, registerNo }]];
}

function iso(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}

function instantOf(recorded: RecordedEvent | undefined): string | null {
  return recorded ? new Date(recorded.at).toISOString() : null;
}
