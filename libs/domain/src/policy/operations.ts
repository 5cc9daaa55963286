import { OPERATIONS_OF_CASES } from './operations-of-cases.ts';
import { OPERATIONS_OF_PEOPLE } from './operations-of-people.ts';
import { OPERATIONS_OF_SEASONS } from './operations-of-seasons.ts';

/** Who may ask for which operation of the API, by its `operationId`; `sendCommand` is told by its commands. */
export const OPERATION_ACCESS = { ...OPERATIONS_OF_PEOPLE, ...OPERATIONS_OF_SEASONS, ...OPERATIONS_OF_CASES };

export type Operation = keyof typeof OPERATION_ACCESS;
