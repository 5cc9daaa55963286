import { appraise, refuseAppraise } from './appraise.ts';
import { castBallot, refuseCastBallot } from './castBallot.ts';
import { claim, refuseClaim } from './claim.ts';
import { closeCouncil, refuseCloseCouncil } from './closeCouncil.ts';
import type { Command, CommandWord } from './command.ts';
import { consult, refuseConsult } from './consult.ts';
import { conveneCouncil, refuseConveneCouncil } from './conveneCouncil.ts';
import { decideLevel, refuseDecide } from './decide.ts';
import { declineReserved, refuseDeclineReserved } from './declineReserved.ts';
import { exchangeCertificate, refuseExchangeCertificate } from './exchangeCertificate.ts';
import { hold, refuseHold } from './hold.ts';
import { issueReserved, refuseIssueReserved } from './issueReserved.ts';
import { lapse, refuseLapse } from './lapse.ts';
import { migrateRuleSet, refuseMigrateRuleSet } from './migrateRuleSet.ts';
import { present, refusePresent } from './present.ts';
import { publishNotice, refusePublishNotice } from './publishNotice.ts';
import { raiseObjection, refuseRaiseObjection } from './raiseObjection.ts';
import { receive, refuseReceive } from './receive.ts';
import { reconsider, refuseReconsider } from './reconsider.ts';
import { recuse, refuseRecuse } from './recuse.ts';
import { refuseReissueCertificate, reissueCertificate } from './reissueCertificate.ts';
import { refuseRelease, release } from './release.ts';
import { refuseReplaceUnit, replaceUnit } from './replaceUnit.ts';
import { refuseReplyConsultation, replyConsultation } from './replyConsultation.ts';
import { refuseRequestSupplement, requestSupplement } from './requestSupplement.ts';
import { refuseResubmit, resubmit } from './resubmit.ts';
import { refuseReturnForCorrection, returnForCorrection } from './returnForCorrection.ts';
import { refuseRevoke, revoke } from './revoke.ts';
import { refuseSubmit, submit } from './submit.ts';
import { refuseSupplement, supplement } from './supplement.ts';
import { refuseUnclaim, unclaim } from './unclaim.ts';
import { refuseWithdraw, withdraw } from './withdraw.ts';
import type { Word } from './word.ts';

type Words = { readonly [Type in CommandWord]: Word<Extract<Command, { readonly type: Type }>> };

/** Every word that a case understands: one file each, and one line here. */
export const WORDS: Words = {
  submit: { refuse: refuseSubmit, events: submit },
  receive: { refuse: refuseReceive, events: receive },
  requestSupplement: { refuse: refuseRequestSupplement, events: requestSupplement },
  supplement: { refuse: refuseSupplement, events: supplement },
  returnForCorrection: { refuse: refuseReturnForCorrection, events: returnForCorrection },
  resubmit: { refuse: refuseResubmit, events: resubmit },
  appraise: { refuse: refuseAppraise, events: appraise },
  consult: { refuse: refuseConsult, events: consult },
  replyConsultation: { refuse: refuseReplyConsultation, events: replyConsultation },
  publishNotice: { refuse: refusePublishNotice, events: publishNotice },
  raiseObjection: { refuse: refuseRaiseObjection, events: raiseObjection },
  conveneCouncil: { refuse: refuseConveneCouncil, events: conveneCouncil },
  castBallot: { refuse: refuseCastBallot, events: castBallot },
  recuse: { refuse: refuseRecuse, events: recuse },
  closeCouncil: { refuse: refuseCloseCouncil, events: closeCouncil },
  decide: { refuse: refuseDecide, events: decideLevel },
  issueReserved: { refuse: refuseIssueReserved, events: issueReserved },
  declineReserved: { refuse: refuseDeclineReserved, events: declineReserved },
  hold: { refuse: refuseHold, events: hold },
  release: { refuse: refuseRelease, events: release },
  claim: { refuse: refuseClaim, events: claim },
  unclaim: { refuse: refuseUnclaim, events: unclaim },
  withdraw: { refuse: refuseWithdraw, events: withdraw },
  lapse: { refuse: refuseLapse, events: lapse },
  present: { refuse: refusePresent, events: present },
  exchangeCertificate: { refuse: refuseExchangeCertificate, events: exchangeCertificate },
  reissueCertificate: { refuse: refuseReissueCertificate, events: reissueCertificate },
  revoke: { refuse: refuseRevoke, events: revoke },
  reconsider: { refuse: refuseReconsider, events: reconsider },
  migrateRuleSet: { refuse: refuseMigrateRuleSet, events: migrateRuleSet },
  replaceUnit: { refuse: refuseReplaceUnit, events: replaceUnit },
};
