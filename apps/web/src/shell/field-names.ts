import type { ScreenKey } from '@laurel/messages';

/** How the fields of the API are called on the pages; a form gives its field the same id. */
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

/** The field of a page that a path of the API speaks of, such as `documents.2`; null where no page has it. */
export function fieldOf(path: string): { readonly id: string; readonly label: ScreenKey } | null {
  const [id = ''] = path.split('.');
  const label = Object.hasOwn(NAMES, id) ? NAMES[id] : undefined;
  return label ? { id, label } : null;
}
