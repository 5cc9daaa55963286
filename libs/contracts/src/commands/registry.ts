import { z } from 'zod';
import { appraise } from './appraise.ts';
import { castBallot } from './castBallot.ts';
import { claim } from './claim.ts';
import { closeCouncil } from './closeCouncil.ts';
import { consult } from './consult.ts';
import { conveneCouncil } from './conveneCouncil.ts';
import { decide } from './decide.ts';
import { declineReserved } from './declineReserved.ts';
import { exchangeCertificate } from './exchangeCertificate.ts';
import { hold } from './hold.ts';
import { issueReserved } from './issueReserved.ts';
import { migrateRuleSet } from './migrateRuleSet.ts';
import { present } from './present.ts';
import { publishNotice } from './publishNotice.ts';
import { raiseObjection } from './raiseObjection.ts';
import { receive } from './receive.ts';
import { reconsider } from './reconsider.ts';
import { recuse } from './recuse.ts';
import { reissueCertificate } from './reissueCertificate.ts';
import { release } from './release.ts';
import { replaceUnit } from './replaceUnit.ts';
import { replyConsultation } from './replyConsultation.ts';
import { requestSupplement } from './requestSupplement.ts';
import { resubmit } from './resubmit.ts';
import { returnForCorrection } from './returnForCorrection.ts';
import { revoke } from './revoke.ts';
import { submit } from './submit.ts';
import { supplement } from './supplement.ts';
import { unclaim } from './unclaim.ts';
import { withdraw } from './withdraw.ts';

/** Every command that a person may ask for. The API, its OpenAPI document, the player and the tests read this list. */
export const COMMANDS = {
  submit,
  receive,
  requestSupplement,
  supplement,
  returnForCorrection,
  resubmit,
  appraise,
  consult,
  replyConsultation,
  publishNotice,
  raiseObjection,
  conveneCouncil,
  castBallot,
  recuse,
  closeCouncil,
  decide,
  issueReserved,
  declineReserved,
  hold,
  release,
  claim,
  unclaim,
  withdraw,
  present,
  exchangeCertificate,
  reissueCertificate,
  revoke,
  reconsider,
  migrateRuleSet,
  replaceUnit,
} as const;

export type AskedWord = keyof typeof COMMANDS;

/** The body of `POST /v1/nominations/{id}/commands`. */
export const CommandBody = z
  .discriminatedUnion('type', [
    submit.body,
    receive.body,
    requestSupplement.body,
    supplement.body,
    returnForCorrection.body,
    resubmit.body,
    appraise.body,
    consult.body,
    replyConsultation.body,
    publishNotice.body,
    raiseObjection.body,
    conveneCouncil.body,
    castBallot.body,
    recuse.body,
    closeCouncil.body,
    decide.body,
    issueReserved.body,
    declineReserved.body,
    hold.body,
    release.body,
    claim.body,
    unclaim.body,
    withdraw.body,
    present.body,
    exchangeCertificate.body,
    reissueCertificate.body,
    revoke.body,
    reconsider.body,
    migrateRuleSet.body,
    replaceUnit.body,
  ])
  .meta({ id: 'CommandBody' });
export type CommandBody = z.infer<typeof CommandBody>;

export function isAskedWord(word: string): word is AskedWord {
  return Object.hasOwn(COMMANDS, word);
}
