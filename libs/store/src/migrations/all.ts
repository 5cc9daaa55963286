import { PlacesAndSeasons1795500000001 } from './0001-places-and-seasons.migration.ts';
import { Cases1795500000002 } from './0002-cases.migration.ts';
import { Awards1795500000003 } from './0003-awards.migration.ts';
import { Ledger1795500000004 } from './0004-ledger.migration.ts';
import { WholeLife1795600000005 } from './0005-whole-life.migration.ts';
import { SigningSessions1795600000006 } from './0006-signing-sessions.migration.ts';
import { Reorganisation1795600000007 } from './0007-reorganisation.migration.ts';
import { Seasons1795600000008 } from './0008-seasons.migration.ts';
import { CouncilMembers1795600000009 } from './0009-council-members.migration.ts';
import { SealedVotes1795600000010 } from './0010-sealed-votes.migration.ts';
import { People1795600000011 } from './0011-people.migration.ts';
import { Sight1795600000012 } from './0012-sight.migration.ts';
import { Inbox1795600000013 } from './0013-inbox.migration.ts';
import { Webhooks1795600000014 } from './0014-webhooks.migration.ts';
import { SignIn1795600000015 } from './0015-sign-in.migration.ts';
import { Documents1795600000016 } from './0016-documents.migration.ts';
import { Nominees1795600000017 } from './0017-nominees.migration.ts';
import { RestrictedCases1795600000018 } from './0018-restricted-cases.migration.ts';
import { PublicCodes1795600000020 } from './0020-public-codes.migration.ts';
import { AuditSearch1795600000021 } from './0021-audit-search.migration.ts';
import { SightKnownToThePlanner1795600000022 } from './0022-sight-known-to-the-planner.migration.ts';

/** In the order of their numbers. A released one is never edited. */
export const MIGRATIONS = [
  PlacesAndSeasons1795500000001,
  Cases1795500000002,
  Awards1795500000003,
  Ledger1795500000004,
  WholeLife1795600000005,
  SigningSessions1795600000006,
  Reorganisation1795600000007,
  Seasons1795600000008,
  CouncilMembers1795600000009,
  SealedVotes1795600000010,
  People1795600000011,
  Sight1795600000012,
  Inbox1795600000013,
  Webhooks1795600000014,
  SignIn1795600000015,
  Documents1795600000016,
  Nominees1795600000017,
  RestrictedCases1795600000018,
  PublicCodes1795600000020,
  AuditSearch1795600000021,
  SightKnownToThePlanner1795600000022,
];
