import type { CommandWord } from '../case/command.ts';
import { ROLES } from '../level/words.ts';
import { type Access, anywhere, office, origin, ownUnit } from './access.ts';

/** Every command that an office may ask for. The clock alone lets a wait lapse. */
export type AskedCommand = Exclude<CommandWord, 'lapse'>;

const BY_NOMINATOR = office(origin('NOMINATOR', 'HEAD', 'DEPUTY'));
const BY_CLERK = office(ownUnit('CLERK'));
const BY_HEAD = office(ownUnit('HEAD'));
const BY_SECRETARY = office(ownUnit('SECRETARY'));
const BY_MEMBER = office(ownUnit('MEMBER'));
const BY_CLERK_OR_HEAD = office(ownUnit('CLERK', 'HEAD'));
const BY_ADMIN = office(anywhere('ADMIN'));

/** Who may ask for which command. OWN_UNIT is the unit at the level that the command names. */
export const COMMAND_ACCESS: { readonly [word in AskedCommand]: Access } = {
  submit: BY_NOMINATOR,
  receive: BY_CLERK,
  requestSupplement: BY_CLERK,
  supplement: BY_NOMINATOR,
  returnForCorrection: BY_CLERK_OR_HEAD,
  resubmit: BY_NOMINATOR,
  appraise: BY_CLERK,
  consult: BY_CLERK,
  // An agency that was not asked is told so by the rules.
  replyConsultation: office(anywhere('AGENCY')),
  publishNotice: BY_CLERK,
  raiseObjection: office(anywhere(...ROLES)),
  conveneCouncil: BY_SECRETARY,
  castBallot: BY_MEMBER,
  recuse: BY_MEMBER,
  closeCouncil: BY_SECRETARY,
  // A residential group that is a level itself decides by whoever nominates for it; see `decidesThere`.
  decide: office(ownUnit('HEAD', 'DEPUTY', 'NOMINATOR')),
  issueReserved: BY_HEAD,
  declineReserved: BY_HEAD,
  hold: BY_CLERK_OR_HEAD,
  release: BY_CLERK_OR_HEAD,
  claim: office(ownUnit('CLERK', 'HEAD', 'DEPUTY', 'SECRETARY')),
  unclaim: office(ownUnit('CLERK', 'HEAD', 'DEPUTY', 'SECRETARY')),
  withdraw: BY_NOMINATOR,
  present: office(ownUnit('CLERK', 'PRESENTER')),
  exchangeCertificate: office(ownUnit('CLERK', 'REGISTRAR')),
  reissueCertificate: office(ownUnit('CLERK', 'REGISTRAR')),
  revoke: BY_HEAD,
  reconsider: office(origin('NOMINATOR', 'HEAD')),
  migrateRuleSet: BY_ADMIN,
  replaceUnit: BY_ADMIN,
};
