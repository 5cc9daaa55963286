import { describe, expect, it } from '@jest/globals';
import { answers, APPRAISE, council, RECEIVE, received, ring } from '../../support/acts.ts';
import { codeOf, draft, type Played, play, refusalOf, remark, SUBMISSION, unit } from '../../support/course.ts';

const by = (person: string) => ({ by: { person } });
const head = (person: string) => ({ by: { person, role: 'HEAD' } }) as const;
const part = ({ state }: Played) => state.takenPart.map(({ person, level }) => `${person} ${level}`);

const own = play(draft(), { ...SUBMISSION, ...by('lan') });
const atDistrict = play(
  own,
  { ...RECEIVE, ...by('clerk') },
  { ...APPRAISE, ...by('clerk') },
  answers('NO_AWARD FORWARD', head('minh')),
);

describe('An own nomination', () => {
  it('OWN_NOMINATION: who nominated neither receives, appraises nor decides, at any level', () => {
    expect(refusalOf(own, { ...RECEIVE, ...by('lan') })).toEqual({ code: 'OWN_NOMINATION', facts: {} });
    const ready = play(own, RECEIVE, APPRAISE);
    expect(codeOf(ready, answers('NO_AWARD STOP', head('lan')))).toBe('OWN_NOMINATION');
    expect(codeOf(atDistrict, { ...RECEIVE, ...by('lan') })).toBe('OWN_NOMINATION');
  });

  it('OWN_NOMINATION: who nominated has no vote in the council', () => {
    const sitting = play(own, RECEIVE, APPRAISE, { type: 'conveneCouncil', members: 3 });
    const ballot = { type: 'castBallot', seat: 1, vote: 'FOR' } as const;
    expect(codeOf(sitting, { ...ballot, ...by('lan') })).toBe('OWN_NOMINATION');
    expect(codeOf(sitting, { ...ballot, ...by('hoa') })).toBeNull();
  });

  it("The nominator's own answers are no act of a level", () => {
    const asked = play(own, RECEIVE, { type: 'requestSupplement', documents: ['report'] });
    const supplemented = play(asked, { type: 'supplement', documents: ['report'], ...by('lan') });
    const returned = play(supplemented, { type: 'returnForCorrection', fields: ['report'], reason: remark('r') });
    const corrected = play(returned, { type: 'resubmit', changes: { report: remark('s') }, ...by('lan') });
    expect(part(corrected)).toEqual(['lan NOMINATION']);
    expect(codeOf(corrected, { type: 'withdraw', ...by('lan') })).toBeNull();
  });

  it('OWN_NOMINATION: who nominated does not answer a consultation on it', () => {
    const asked = play(own, RECEIVE, APPRAISE, { type: 'consult', units: [unit('health')], workingDays: 5 });
    const reply = { type: 'replyConsultation', agencyId: unit('health'), answer: 'CONCUR' } as const;
    expect(codeOf(asked, { ...reply, ...by('lan') })).toBe('OWN_NOMINATION');
    expect(codeOf(asked, { ...reply, ...by('hoa') })).toBeNull();
  });

  it('A member with an interest stays out of the vote, the nominator and whoever acted below among them', () => {
    const sitting = play(own, RECEIVE, APPRAISE, { type: 'conveneCouncil', members: 3 });
    const recuse = { type: 'recuse', seat: 1, reason: remark('r') } as const;
    expect(codeOf(sitting, { ...recuse, ...by('lan') })).toBeNull();
    const above = play(atDistrict, RECEIVE, APPRAISE, { type: 'conveneCouncil', members: 3 });
    expect(codeOf(above, { ...recuse, ...by('minh') })).toBeNull();
  });

  it('Who stayed out of a vote, or took a task and gave it back, has judged nothing', () => {
    const away = play(own, { type: 'claim', ...by('hoa') }, { type: 'unclaim', ...by('hoa') }, RECEIVE, APPRAISE);
    expect(part(away)).toEqual(['lan NOMINATION']);
    const sitting = play(away, { type: 'conveneCouncil', members: 3 });
    const out = play(sitting, { type: 'recuse', seat: 2, reason: remark('r'), ...by('hoa') });
    expect(part(out)).toEqual(['lan NOMINATION']);
  });

  it('A head who originated the nomination decides on it at that level, and at no other', () => {
    const originated = play(draft(), {
      ...SUBMISSION,
      from: null,
      startAt: 'DISTRICT',
      procedure: 'SIMPLIFIED',
      ...head('chair'),
    });
    expect(part(originated)).toEqual(['chair DISTRICT']);
    expect(codeOf(originated, answers('COMMEND STOP', head('chair')))).toBeNull();
    const above = play(originated, answers('NO_AWARD FORWARD', head('chair')));
    expect(codeOf(above, answers('COMMEND STOP', head('chair')))).toBe('ACTED_AT_OTHER_LEVEL');
  });
});

describe('A person who acted at another level', () => {
  it('ACTED_AT_OTHER_LEVEL: nobody judges one case twice, and the other level is named', () => {
    expect(refusalOf(atDistrict, { ...RECEIVE, ...by('minh') })).toEqual({
      code: 'ACTED_AT_OTHER_LEVEL',
      facts: { level: 'WARD' },
    });
    expect(codeOf(atDistrict, { ...RECEIVE, ...by('clerk') })).toBe('ACTED_AT_OTHER_LEVEL');
    expect(codeOf(atDistrict, { ...RECEIVE, ...by('hoa') })).toBeNull();
  });

  it('At one level a person may act as often as it takes, in every round', () => {
    expect(part(atDistrict)).toEqual(['lan NOMINATION', 'clerk WARD', 'minh WARD']);
  });

  it('What a decision leads to at another level is no part in that level', () => {
    const simplified = play(
      draft(),
      { ...SUBMISSION, from: null, procedure: 'SIMPLIFIED' },
      answers('RESERVE FORWARD', head('minh')),
      answers('NO_AWARD FORWARD', head('hoa')),
      answers('NO_AWARD STOP', head('police')),
    );
    expect(part(simplified)).toEqual(['minh WARD', 'hoa DISTRICT', 'police CITY_POLICE']);
    expect(codeOf(simplified, { type: 'issueReserved', ...head('minh') })).toBeNull();
  });

  it('Looking after the paper is no part of the judgement: whoever acted elsewhere may still do it', () => {
    const closed = play(atDistrict, RECEIVE, APPRAISE, ...council('FFF'), answers('COMMEND STOP'));
    const clerk = { level: 'DISTRICT', ...by('clerk') } as const;
    expect(codeOf(closed, { type: 'present', ...clerk })).toBeNull();
    expect(codeOf(closed, { type: 'exchangeCertificate', reason: 'WORN', ...clerk })).toBeNull();
    expect(codeOf(closed, { type: 'reissueCertificate', reason: 'LOST', ...clerk })).toBeNull();
    expect(codeOf(closed, { type: 'revoke', ground: 'FRAUD', ...clerk })).toBe('ACTED_AT_OTHER_LEVEL');
    expect(part(play(closed, { type: 'present', level: 'WARD', ...by('hoa') }))).toEqual(part(closed));
  });

  it('An agency answers for itself, and takes no part in the level', () => {
    const asked = play(received(), APPRAISE, { type: 'consult', units: [unit('health')], workingDays: 5 });
    const answer = { type: 'replyConsultation', agencyId: unit('health'), answer: 'CONCUR', ...by('doctor') } as const;
    expect(part(play(asked, answer))).toEqual([]);
  });

  it('The clock is nobody, and so is an office whose holder is not known', () => {
    expect(part(play(received(), ring('level')))).toEqual([]);
    const played = play(own, RECEIVE, APPRAISE, ...council('FFF'));
    expect(codeOf(played, answers('COMMEND STOP'))).toBeNull();
  });
});
