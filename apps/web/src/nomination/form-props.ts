import type { Schemas } from '../shell/client.ts';
import type { Nomination } from './nomination.ts';

/** What every form of a step is given. */
export interface FormProps {
  readonly nomination: Nomination;
  readonly choices: Schemas['Choices'];
  readonly onDone: (answer: Schemas['CommandReceipt']) => void;
  readonly onCancel: () => void;
}
