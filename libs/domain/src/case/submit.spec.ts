import { describe, expect, it } from '@jest/globals';
import {
  codeOf,
  draft,
  eventsOf,
  nominated,
  play,
  refusalOf,
  remark,
  SUBMISSION,
  UNITS,
} from '../../support/course.ts';
import { answers } from '../../support/acts.ts';
import { stepwise } from '../../support/stepwise.ts';
import { plain } from '../rulesets/plain.ts';

const asked = draft(plain);
const late = { seasonHasEnded: true };

describe('A submission', () => {
  it('A draft becomes a case at the level where it starts, and the ledger holds ids and commitments of it', () => {
    const { type: _, ...facts } = SUBMISSION;
    expect(eventsOf(asked, SUBMISSION)).toEqual([
      { kind: 'NominationSubmitted', ...facts },
      { kind: 'LevelOpened', level: 'WARD', unitId: 'ward', round: 1 },
    ]);
  });

  it('A nomination may start above the first level and needs no unit below its start', () => {
    const { WARD: _, ...units } = UNITS;
    const [, opened] = eventsOf(asked, { ...SUBMISSION, startAt: 'DISTRICT', units });
    expect(opened).toMatchObject({ level: 'DISTRICT', unitId: 'district' });
  });

  it('ALREADY_SUBMITTED: a case is submitted once, whatever became of it since', () => {
    const open = nominated(plain);
    for (const played of [open, play(open, answers('NO_AWARD FORWARD')), play(open, answers('COMMEND STOP'))]) {
      expect(codeOf(played, { ...SUBMISSION, facts: late })).toBe('ALREADY_SUBMITTED');
    }
  });

  it('SEASON_ENDED: a season that ended takes no new nomination', () => {
    expect(codeOf(asked, { ...SUBMISSION, facts: late })).toBe('SEASON_ENDED');
    expect(codeOf(asked, { ...SUBMISSION, startAt: 'RESIDENTIAL_GROUP', facts: late })).toBe('SEASON_ENDED');
    expect(codeOf(asked, { ...SUBMISSION, facts: { seasonHasEnded: false } })).toBeNull();
  });

  it('SEASON_NOT_OPEN_YET, SEASON_WINDOW_CLOSED: a season receives within its window only', () => {
    const within = (seasonWindow: 'BEFORE' | 'OPEN' | 'CLOSED') => ({ facts: { seasonHasEnded: false, seasonWindow } });
    expect(codeOf(asked, { ...SUBMISSION, ...within('BEFORE') })).toBe('SEASON_NOT_OPEN_YET');
    expect(codeOf(asked, { ...SUBMISSION, ...within('CLOSED') })).toBe('SEASON_WINDOW_CLOSED');
    expect(codeOf(asked, { ...SUBMISSION, ...within('OPEN') })).toBeNull();
  });

  it('LEVEL_NOT_ON_ROUTE: the start is on the route, and each level from there on has a unit', () => {
    expect(codeOf(asked, { ...SUBMISSION, startAt: 'RESIDENTIAL_GROUP' })).toBe('LEVEL_NOT_ON_ROUTE');
    const { DISTRICT: _, ...units } = UNITS;
    expect(refusalOf(asked, { ...SUBMISSION, units })).toEqual({
      code: 'LEVEL_NOT_ON_ROUTE',
      facts: { level: 'DISTRICT' },
    });
  });

  it("A category's own route is the one that counts", () => {
    const routes = { COLLECTIVE: ['WARD', 'CITY_POLICE'] } as const;
    const { DISTRICT: _, ...units } = UNITS;
    const collective = { ...SUBMISSION, category: 'COLLECTIVE', units } as const;
    expect(codeOf(draft({ ...plain, routes }), collective)).toBeNull();
    expect(codeOf(draft({ ...plain, routes }), { ...collective, startAt: 'DISTRICT' })).toBe('LEVEL_NOT_ON_ROUTE');
  });

  it('A season whose end nobody told here is left to whoever knows', () => {
    expect(codeOf(asked, SUBMISSION)).toBeNull();
  });
});

describe('What only some rule sets ask of a submission', () => {
  it('SIMPLIFIED_NEEDS_HEAD: a residential group cannot choose the simplified procedure', () => {
    const simplified = { ...SUBMISSION, procedure: 'SIMPLIFIED' } as const;
    expect(codeOf(draft(), simplified)).toBe('SIMPLIFIED_NEEDS_HEAD');
    expect(codeOf(draft(), { ...simplified, from: null })).toBeNull();
    expect(codeOf(asked, simplified)).toBeNull();
  });

  it('ENDORSEMENT_MISSING: a group submits with the minutes of its meeting, a head needs none', () => {
    const rules = draft({ ...stepwise, needsEndorsement: true });
    expect(codeOf(rules, SUBMISSION)).toBe('ENDORSEMENT_MISSING');
    expect(codeOf(rules, { ...SUBMISSION, from: null })).toBeNull();
    const minutes = remark('minutes');
    expect(eventsOf(rules, { ...SUBMISSION, minutes })[0]).toMatchObject({ kind: 'NominationSubmitted', minutes });
  });
});
