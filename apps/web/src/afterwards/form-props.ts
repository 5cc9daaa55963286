import type { Nomination } from '../nomination/nomination.ts';
import type { Schemas } from '../shell/client.ts';

/** What every form about a commendation is given. */
export interface FormProps {
  readonly commendation: Nomination['commendations'][number];
  /** For which the office acts. */
  readonly level: Schemas['Level'];
  readonly onDone: (answer: Schemas['CommandReceipt']) => void;
  readonly onCancel: () => void;
}
