import { foldIssued, foldSuperseded } from '../award/issue.ts';
import { foldAppraised } from './appraise.ts';
import { foldBallot } from './castBallot.ts';
import { foldClaimed, foldGivenBack } from './claim.ts';
import { foldCouncilClosed } from './closeCouncil.ts';
import { foldConsultation } from './consult.ts';
import { foldConvened } from './conveneCouncil.ts';
import { foldDecided } from './decide.ts';
import type { CaseEventKind, EventOf } from './event.ts';
import { foldExchanged } from './exchangeCertificate.ts';
import { foldHeld } from './hold.ts';
import { foldEscalated, foldLevelLapsed, foldReminded } from './level-lapse.ts';
import { foldMigrated } from './migrateRuleSet.ts';
import { foldOpened, foldSkipped } from './open-level.ts';
import { foldPresented } from './present.ts';
import { foldNotice, foldNoticeEnded } from './publishNotice.ts';
import { foldObjection } from './raiseObjection.ts';
import { foldReceived } from './receive.ts';
import { foldRecused } from './recuse.ts';
import { foldReissued } from './reissueCertificate.ts';
import { foldReleased } from './release.ts';
import { foldUnitReplaced } from './replaceUnit.ts';
import { foldReplied, foldSilence } from './replyConsultation.ts';
import { foldSupplementRequested } from './requestSupplement.ts';
import { foldReturned } from './returnForCorrection.ts';
import { foldRevoked } from './revoke.ts';
import { foldSubmitted } from './submit.ts';
import { foldSupplementEnded } from './supplement.ts';
import { foldClaimKept, foldUnclaimed } from './unclaim.ts';
import type { Fold } from './word.ts';

const nothing = () => ({});

/** What each event changes: the function stands in the file of the word that the event follows from. */
export const FOLDS: { readonly [Kind in CaseEventKind]: Fold<EventOf<Kind>> } = {
  NominationSubmitted: foldSubmitted,
  LevelOpened: foldOpened,
  StepsSkipped: foldSkipped,
  LevelReceived: foldReceived,
  SupplementRequested: foldSupplementRequested,
  SupplementReceived: foldSupplementEnded,
  SupplementLapsed: foldSupplementEnded,
  NominationReturned: foldReturned,
  NominationResubmitted: nothing,
  CorrectionLapsed: nothing,
  LevelAppraised: foldAppraised,
  ConsultationOpened: foldConsultation,
  ConsultationReplied: foldReplied,
  SilenceLapsed: foldSilence,
  NoticePublished: foldNotice,
  ObjectionRaised: foldObjection,
  NoticeEnded: foldNoticeEnded,
  CouncilConvened: foldConvened,
  BallotCast: foldBallot,
  MemberRecused: foldRecused,
  CouncilClosed: foldCouncilClosed,
  LevelDecided: foldDecided,
  CommendationIssued: foldIssued,
  CommendationSuperseded: foldSuperseded,
  ReservedAwaited: (_state, { level }) => ({ phase: 'AWAITING_RESERVED', at: level, clocks: [], claim: null }),
  ReservedIssued: nothing,
  ReservedDeclined: nothing,
  NominationHeld: foldHeld,
  NominationReleased: foldReleased,
  LevelReminded: foldReminded,
  LevelEscalated: foldEscalated,
  LevelLapsed: foldLevelLapsed,
  TaskClaimed: foldClaimed,
  TaskUnclaimed: foldUnclaimed,
  TaskGivenBack: foldGivenBack,
  ClaimKept: foldClaimKept,
  ClaimLapsed: foldUnclaimed,
  NominationWithdrawn: nothing,
  SeasonEndLapsed: nothing,
  NominationClosed: (_state, { outcome }, { at: closedAt }) => ({
    phase: 'CLOSED',
    at: null,
    closedAt,
    outcome,
    clocks: [],
    claim: null,
    hold: null,
  }),
  CommendationPresented: foldPresented,
  CertificateExchanged: foldExchanged,
  CertificateReissued: foldReissued,
  CommendationRevoked: foldRevoked,
  ReconsiderationOpened: nothing,
  RuleSetMigrated: foldMigrated,
  UnitReplaced: foldUnitReplaced,
};
