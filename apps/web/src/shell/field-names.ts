import type { ScreenKey } from '@laurel/messages';

/** How fields of the API are called where the form has no such field itself. */
const NAMES: { readonly [field: string]: ScreenKey } = {
  nominee: 'drafting.nominee',
  nomineeBirthDate: 'drafting.birthDate',
  category: 'drafting.category',
  period: 'drafting.period',
  achievement: 'drafting.achievement',
  asks: 'drafting.asks',
  minutes: 'drafting.minutes',
  letterNo: 'letter.no',
  note: 'letter.note',
  login: 'signIn.login',
  password: 'signIn.password',
  reason: 'step.reason',
  workingDays: 'step.workingDays',
  until: 'step.until',
  units: 'step.agencies',
  fields: 'step.fields',
  documents: 'step.documents',
  ownAward: 'step.ownAward',
  onward: 'step.onward',
  capacity: 'step.capacity',
  ground: 'step.ground',
  answer: 'step.answer',
  members: 'council.members',
  seat: 'council.seat',
  vote: 'council.vote',
  personId: 'roster.personId',
  basis: 'roster.basis',
  fromOn: 'roster.fromOn',
  toOn: 'roster.toOn',
  scope: 'delegation.scope',
  role: 'delegation.role',
  place: 'afterwards.place',
};

/** What the field of a path of the API is called, such as `documents.2`; null where no page has it. */
export function labelOf(path: string): ScreenKey | null {
  const [id = ''] = path.split('.');
  return Object.hasOwn(NAMES, id) ? (NAMES[id] ?? null) : null;
}
