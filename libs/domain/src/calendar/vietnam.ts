import type { CalendarYear } from './calendar-year.ts';
import { VIETNAM_ANNOUNCED } from './vietnam-announced.ts';
import { VIETNAM_PROJECTED } from './vietnam-projected.ts';

/** Named by the day on which the data were last changed. A spec holds the days to the version: change both together. */
export const VIETNAM_VERSION = 'VN/2026-11-24';

/** The years that have data, without a gap. */
export const VIETNAM_YEARS: readonly CalendarYear[] = [...VIETNAM_ANNOUNCED, ...VIETNAM_PROJECTED];
