import { AFTERWARDS_TEXTS } from './afterwards.ts';
import { ANSWERING_TEXTS } from './drafting-answers.ts';
import { DOCUMENT_TEXTS } from './drafting-documents.ts';
import { LETTER_TEXTS } from './drafting-letter.ts';
import { SLIP_TEXTS } from './drafting-slip.ts';
import { AUDIT_TEXTS } from './audit.ts';
import { COUNCIL_TEXTS } from './council.ts';
import { COUNCIL_DESK_TEXTS } from './council-desk.ts';
import { COUNCIL_MINUTES_TEXTS } from './council-minutes.ts';
import { ROSTER_TEXTS } from './roster.ts';
import { DRAFTING_TEXTS } from './drafting.ts';
import { FIGURES_TEXTS } from './figures.ts';
import { INBOX_TEXTS } from './inbox.ts';
import { NOMINATION_TEXTS } from './nomination.ts';
import { PUBLIC_TEXTS } from './public.ts';
import { PEOPLE_TEXTS } from './people.ts';
import { ERASING_TEXTS } from './people-erased.ts';
import { SYSTEM_TEXTS } from './systems.ts';
import { WEBHOOK_TEXTS } from './webhooks.ts';
import { UNIT_TEXTS } from './units.ts';
import { SEARCH_TEXTS } from './search.ts';
import { SHELL_TEXTS } from './shell.ts';
import { SIGNING_TEXTS } from './signing.ts';
import { SIGN_IN_TEXTS } from './sign-in.ts';
import { STEP_TEXTS } from './steps.ts';
import { ADMINISTER_TEXTS } from './administer.ts';
import { CALENDAR_TEXTS } from './calendars.ts';
import { STUCK_TEXTS } from './stuck.ts';
import { MOVING_TEXTS } from './moving.ts';
import { RULE_SET_CODES } from './rule-set-codes.ts';
import { MORE_RULE_SET_TEXTS } from './rule-sets-more.ts';
import { RULE_SET_TEXTS } from './rule-sets.ts';
import { DEADLINE_TEXTS } from './steps-deadline.ts';
import { TOTALS_TEXTS } from './totals.ts';
import { MORE_STEP_TEXTS } from './steps-more.ts';

/** Every text of the screens, by its key. A key that is not here does not compile. */
export const SCREEN_TEXTS = {
  ...SHELL_TEXTS,
  ...SIGN_IN_TEXTS,
  ...INBOX_TEXTS,
  ...NOMINATION_TEXTS,
  ...STEP_TEXTS,
  ...MORE_STEP_TEXTS,
  ...DEADLINE_TEXTS,
  ...COUNCIL_TEXTS,
  ...COUNCIL_DESK_TEXTS,
  ...COUNCIL_MINUTES_TEXTS,
  ...ROSTER_TEXTS,
  ...SIGNING_TEXTS,
  ...DRAFTING_TEXTS,
  ...DOCUMENT_TEXTS,
  ...ANSWERING_TEXTS,
  ...SLIP_TEXTS,
  ...LETTER_TEXTS,
  ...AUDIT_TEXTS,
  ...TOTALS_TEXTS,
  ...PUBLIC_TEXTS,
  ...PEOPLE_TEXTS,
  ...ERASING_TEXTS,
  ...UNIT_TEXTS,
  ...RULE_SET_TEXTS,
  ...MORE_RULE_SET_TEXTS,
  ...RULE_SET_CODES,
  ...CALENDAR_TEXTS,
  ...ADMINISTER_TEXTS,
  ...STUCK_TEXTS,
  ...MOVING_TEXTS,
  ...SYSTEM_TEXTS,
  ...WEBHOOK_TEXTS,
  ...FIGURES_TEXTS,
  ...SEARCH_TEXTS,
  ...AFTERWARDS_TEXTS,
} as const;

export type ScreenKey = keyof typeof SCREEN_TEXTS;
