import type { CaseState, RecordedEvent, RuleSet } from '@laurel/domain';
import { GENESIS_HASH } from '@laurel/ledger';
import { recordedFrom } from '../record/ledger-rows.ts';
import { rowsOf } from '../record/rows.ts';
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
      .map(
        ({ kind, level, round, unitId, dueAt, claimedBy }): Place => [
          `open task ${kind} ${level} ${round} ${unitId}`,
          { dueAt: iso(dueAt), claimedBy },
        ],
      ),
    ...commendations.map(
      ({ id, caseId: _case, presentedAt, ...commendation }): Place => [
        `commendation ${id}`,
        { ...commendation, presentedAt: iso(presentedAt) },
      ],
    ),
  ]);
}

/** The case as its ledger alone tells it. */
export function pictureFromLedger({ row, entries, pinned: first }: CaseFile, state: CaseState): Picture {
  const events = entries.map(recordedFrom);
  const submitted = events.find(({ event }) => event.kind === 'NominationSubmitted');
  const { nomination, reviews, tasks } = rowsOf(state);
  const { closedAt, ruleSetHash: current, ...standing } = nomination;
  const head = { caseSeq: state.seq, headHash: entries.at(-1)?.leafHash ?? GENESIS_HASH };
  const subject = submittedFields(submitted);
  const isDraft = state.phase === 'DRAFT';
  const pinned = isDraft ? {} : { migratedRuleSetHash: current === subject.ruleSetHash ? null : current };
  const shown = isDraft ? { ...standingOnly({ ...standing, ...head } as never), submittedAt: null } : standing;
  return pictureOf([
    ...nominationPlaces({ ...subject, ...shown, ...head, ...pinned }),
    ['nomination closedAt', closedAt],
    ...reviews.map(({ key, row: { level: _level, round: _round, ...review } }): Place => [`level ${key}`, review]),
    ...tasks.map(({ key, row: { dueAt, claimedBy } }): Place => [`open task ${key}`, { dueAt, claimedBy }]),
    ...events.flatMap((recorded) => {
      const isExclusive = rulesAt(events, recorded.seq, first)?.issuePolicy === 'EXCLUSIVE_PER_ACHIEVEMENT';
      return grantPlace(recorded, state, { ...row, ...subject, isExclusive });
    }),
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
  const { ruleSetHash } = submitted.event;
  return { seasonId, nomineeId, achievementId, category, period, asks, procedure, startAt, ruleSetHash };
}

/** The rules under which an entry was written: those that the case pinned, or the last to which it had moved by then. */
function rulesAt(events: readonly RecordedEvent[], seq: number, pinned: RuleSet | undefined): RuleSet | undefined {
  const moved = events.findLast((one) => one.seq < seq && one.event.kind === 'RuleSetMigrated');
  return moved?.event.kind === 'RuleSetMigrated' ? moved.event.rules : pinned;
}

function grantPlace({ event }: RecordedEvent, state: CaseState, of: { [field: string]: unknown }): Place[] {
  if (event.kind !== 'CommendationIssued') return [];
  const { level, round, unitId: issuerUnitId, numbers, form = 'GIAY_KHEN' } = event;
  const { commendationId = '(without an id)', year, decisionNo, registerNo } = numbers ?? {};
  const grant = rowsOf(state).grants.find(({ key }) => key === commendationId)?.row;
  const { nomineeId, achievementId, seasonId, category, isExclusive } = of;
  const subject = { nomineeId, achievementId, seasonId, category, isExclusive, state: grant?.state, form };
  const since = { presentedAt: grant?.presentedAt, certificates: grant?.certificates };
  const issued = { level, round, issuerUnitId, ...subject, year, decisionNo, registerNo, ...since };
  return [[`commendation ${commendationId}`, issued]];
}

function iso(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}
