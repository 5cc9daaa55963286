import { seasonEndWorkflowId } from '@laurel/contracts';
import type { SeasonId } from '@laurel/domain';
import { smallSeason } from '../support/api.ts';
import { answers, asked, recordOn } from '../support/cases.ts';
import { NOMINEE, REASON } from './personal.ts';
import { caseOf, ended, type Paths, request, reserved, sent, store } from './recording.ts';

/** How cases and seasons end under the plain rules. */
export const AWARD_PATHS: Paths = {
  'ward-commends': async () => {
    const season = await smallSeason(request);
    const id = await season.submitted(NOMINEE);
    await sent(season, id, answers('WARD'), 'W');
    return caseOf(id);
  },
  'forwarded-through-all-levels': async () => {
    const season = await smallSeason(request, { issuePolicy: 'INTERIM_SUPERSEDED' });
    const id = await season.submitted(NOMINEE);
    await sent(season, id, answers('WARD', 'COMMEND', 'FORWARD'), 'W');
    await sent(season, id, { ...answers('DISTRICT', 'NO_AWARD', 'FORWARD'), reason: REASON }, 'D');
    await sent(season, id, answers('CITY_POLICE'), 'CP');
    return caseOf(id);
  },
  'reserved-then-issued': async () => {
    const season = await smallSeason(request, { fallback: 'LAST_RESERVED' });
    const id = await reserved(season);
    await sent(season, id, { type: 'issueReserved', level: 'WARD' }, 'W');
    return caseOf(id);
  },
  'reserved-then-declined': async () => {
    const season = await smallSeason(request, { fallback: 'LAST_RESERVED' });
    const id = await reserved(season);
    await sent(season, id, { type: 'declineReserved', level: 'WARD', reason: REASON }, 'W');
    return caseOf(id);
  },
  withdrawn: async () => {
    const season = await smallSeason(request);
    const id = await season.submitted(NOMINEE);
    await sent(season, id, { type: 'withdraw' }, 'G');
    return caseOf(id);
  },
  'lapsed-at-the-end-of-the-season': async () => {
    const season = await smallSeason(request);
    const id = await season.submitted(NOMINEE);
    await ended(season);
    return caseOf(id);
  },
  'end-of-a-season': async () => {
    const season = await smallSeason(request);
    await season.submitted(NOMINEE);
    await season.submitted(`${NOMINEE} 2`);
    await ended(season);
    return seasonEndWorkflowId(season.id as SeasonId);
  },
  'second-grant-refused': async () => {
    const season = await smallSeason(request);
    const first = await season.submitted(NOMINEE);
    const id = await season.submitted(NOMINEE);
    await sent(season, first, answers('WARD'), 'W');
    await sent(season, id, answers('WARD'), 'W', 409);
    await sent(season, id, answers('WARD', 'NO_AWARD'), 'W');
    return caseOf(id);
  },
  'caught-up-with-the-ledger': async () => {
    const season = await smallSeason(request);
    const id = await season.submitted(NOMINEE);
    await recordOn(store)(await asked(store, id, answers('WARD', 'NO_AWARD', 'FORWARD')));
    await sent(season, id, answers('DISTRICT'), 'D');
    return caseOf(id);
  },
};
