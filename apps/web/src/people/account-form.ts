import type { Schemas } from '../shell/client.ts';
import type { Person } from './people.ts';

/** What is alike in every form about an account. It ends with what is to be said, or with what is told once. */
export interface AccountFormProps {
  readonly person: Person;
  readonly onDone: (outcome: 'people.factorsDone' | 'people.disableDone' | Schemas['Invitation']) => void;
  readonly onCancel: () => void;
}
