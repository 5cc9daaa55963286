import { Account } from './account.entity.ts';
import { Achievement } from './achievement.entity.ts';
import { ApiToken } from './api-token.entity.ts';
import { AwardDecision } from './award-decision.entity.ts';
import { BallotBox } from './ballot-box.entity.ts';
import { BallotEnvelope } from './ballot-envelope.entity.ts';
import { RecordedCommand } from './command.entity.ts';
import { Commendation } from './commendation.entity.ts';
import { Consent } from './consent.entity.ts';
import { CouncilMember } from './council-member.entity.ts';
import { Delegation } from './delegation.entity.ts';
import { DemoPerson } from './demo-person.entity.ts';
import { Erasure } from './erasure.entity.ts';
import { Finding } from './finding.entity.ts';
import { Document } from './document.entity.ts';
import { IntakeRequest } from './intake-request.entity.ts';
import { Invitation } from './invitation.entity.ts';
import { LedgerEntryRow } from './ledger-entry.entity.ts';
import { LevelReview } from './level-review.entity.ts';
import { Membership } from './membership.entity.ts';
import { Nomination } from './nomination.entity.ts';
import { Nominee } from './nominee.entity.ts';
import { NomineePerson } from './nominee-person.entity.ts';
import { Passkey } from './passkey.entity.ts';
import { Person } from './person.entity.ts';
import { ProviderLink } from './provider-link.entity.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import { RefusalRow } from './refusal.entity.ts';
import { RefusedAttemptRow } from './refused-attempt.entity.ts';
import { RegisterCounter } from './register-counter.entity.ts';
import { Remark } from './remark.entity.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import { RestrictedAct } from './restricted-act.entity.ts';
import { RestrictedReader } from './restricted-reader.entity.ts';
import { RuleSetRow } from './rule-set.entity.ts';
import { Salt } from './salt.entity.ts';
import { Season } from './season.entity.ts';
import { Session } from './session.entity.ts';
import { SigningSession } from './signing-session.entity.ts';
import { Submission } from './submission.entity.ts';
import { Task } from './task.entity.ts';
import { Territory } from './territory.entity.ts';
import { Totp } from './totp.entity.ts';
import { Unit } from './unit.entity.ts';
import { Webhook } from './webhook.entity.ts';
import { WebhookDelivery } from './webhook-delivery.entity.ts';

/** Every table of the product. */
export const ENTITIES = [
  Account,
  Achievement,
  ApiToken,
  AwardDecision,
  BallotBox,
  BallotEnvelope,
  RecordedCommand,
  Commendation,
  Consent,
  CouncilMember,
  Delegation,
  DemoPerson,
  Erasure,
  Finding,
  Document,
  IntakeRequest,
  Invitation,
  LedgerEntryRow,
  LevelReview,
  Membership,
  Nomination,
  Nominee,
  NomineePerson,
  Passkey,
  Person,
  ProviderLink,
  RecoveryCode,
  RefusalRow,
  RefusedAttemptRow,
  RegisterCounter,
  Remark,
  Reorganisation,
  RestrictedAct,
  RestrictedReader,
  RuleSetRow,
  Salt,
  Season,
  Session,
  SigningSession,
  Submission,
  Task,
  Territory,
  Totp,
  Unit,
  Webhook,
  WebhookDelivery,
];
