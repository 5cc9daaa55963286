import type { Stack } from '@laurel/cli';
import { type RuleSet, SHIPPED_RULE_SETS } from '@laurel/domain';
import { ruleSetHash } from '@laurel/store';
import { requestTo, smallSeason } from './api.ts';

const ONLY_DECISIONS = { DISTRICT: ['decide'], CITY_POLICE: ['decide'] };

/** A page with something on it, and who looks at it: a role and a unit, or nobody. */
export interface Place {
  readonly path: string;
  readonly as: string | null;
}

/** Every page of the product, in a season in which something of each kind has happened. */
export async function everyPlace(stack: Stack): Promise<Record<string, Place>> {
  const request = requestTo(stack.apiUrl);
  const season = await smallSeason(request, { steps: { ...ONLY_DECISIONS, WARD: ['council', 'decide'] } });
  const { W, G } = season.units;
  const open = await season.submitted('Nguyễn Thị Hồng Nhung, người có tên rất dài để xem trang có vỡ không (bịa)');
  const decided = await season.submitted('Trần Văn Đạt (bịa)');
  await season.command(
    decided,
    { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' },
    { role: 'HEAD', unitId: W },
  );
  const { slipCode, commendations } = (await request('GET', `/v1/nominations/${decided}`)).body;
  const { certificateCode } = commendations[0];
  const met = await season.submitted('Lò Thị Mẩy (bịa)');
  for (const [body, role] of [
    [{ type: 'conveneCouncil', members: 2 }, 'SECRETARY'],
    [{ type: 'castBallot', seat: 1, vote: 'FOR', written: true }, 'MEMBER'],
    [{ type: 'castBallot', seat: 2, vote: 'FOR' }, 'MEMBER'],
    [{ type: 'closeCouncil' }, 'SECRETARY'],
  ] as const)
    await season.command(met, { level: 'WARD', ...body }, { role, unitId: W });
  const { id: draft } = await season.nominate('Lê Thị Ổn (bịa)');
  const { items: people } = (await request('GET', `/v1/demo/people?seasonId=${season.id}`)).body;
  const asAdmin = { role: 'ADMIN' } as const;
  const { body: system } = await request('POST', '/v1/systems', { name: 'Một cửa (bịa)' }, asAdmin);
  const told = { name: 'Một cửa (bịa)', url: 'http://127.0.0.1:9/', types: ['nomination.closed'] };
  const { body: webhook } = await request('POST', '/v1/webhooks', told, asAdmin);
  const { id: person } = people.find(({ role }: { role: string }) => role === 'CLERK');
  return {
    'sign-in': { path: '/sign-in', as: null },
    drafts: { path: '/drafts', as: `NOMINATOR ${G}` },
    'new-draft': { path: '/drafts/new', as: `NOMINATOR ${G}` },
    draft: { path: `/drafts/${draft}`, as: `NOMINATOR ${G}` },
    'draft-being-written': { path: `/drafts/${draft}/write`, as: `NOMINATOR ${G}` },
    'draft-documents': { path: `/drafts/${draft}/documents`, as: `NOMINATOR ${G}` },
    letter: { path: '/drafts/letter', as: `NOMINATOR ${G}` },
    'own-nominations': { path: '/nominations', as: `NOMINATOR ${G}` },
    'own-case': { path: `/nominations/${open}`, as: `NOMINATOR ${G}` },
    slip: { path: `/nominations/${open}/slip`, as: `NOMINATOR ${G}` },
    inbox: { path: '/inbox', as: `HEAD ${W}` },
    'inbox-empty': { path: '/inbox?box=mine', as: `HEAD ${W}` },
    'case-open': { path: `/nominations/${open}`, as: `HEAD ${W}` },
    'case-decided': { path: `/nominations/${decided}`, as: `HEAD ${W}` },
    'case-decided-of-clerk': { path: `/nominations/${decided}`, as: `CLERK ${W}` },
    nominations: { path: '/nominations', as: `HEAD ${W}` },
    signing: { path: '/signing', as: `HEAD ${W}` },
    delegations: { path: '/delegations', as: `HEAD ${W}` },
    council: { path: '/council', as: `SECRETARY ${W}` },
    'council-minutes': { path: `/nominations/${met}/minutes`, as: `MEMBER ${W}` },
    'council-members': { path: '/council/members', as: `HEAD ${W}` },
    'council-members-of-any': { path: '/council/members', as: 'ADMIN' },
    trail: { path: `/nominations/${decided}/trail`, as: 'AUDITOR' },
    'as-of': { path: `/nominations/${decided}/as-of?at=3`, as: 'AUDITOR' },
    seasons: { path: '/seasons', as: 'AUDITOR' },
    season: { path: `/seasons/${season.id}`, as: 'AUDITOR' },
    'season-commendations': { path: `/seasons/${season.id}/commendations`, as: 'AUDITOR' },
    'season-nominations': { path: `/seasons/${season.id}/nominations`, as: 'AUDITOR' },
    'nominations-of-auditor': { path: `/nominations?season=${season.id}`, as: 'AUDITOR' },
    dashboard: { path: `/dashboard?season=${season.id}&level=WARD`, as: 'AUDITOR' },
    'dashboard-of-head': { path: '/dashboard', as: `HEAD ${W}` },
    registers: { path: '/registers', as: 'AUDITOR' },
    register: { path: `/registers/${W}?register=COMMENDATION&year=${new Date().getFullYear()}`, as: 'AUDITOR' },
    'register-unknown': { path: `/registers/${W}`, as: 'AUDITOR' },
    'refused-attempts': { path: '/refused-attempts', as: 'AUDITOR' },
    people: { path: '/people', as: 'ADMIN' },
    person: { path: `/people/${person}`, as: 'ADMIN' },
    'erase-person': { path: `/people/${person}/erase`, as: 'ADMIN' },
    'people-of-others': { path: '/people', as: `NOMINATOR ${G}` },
    systems: { path: '/systems', as: 'ADMIN' },
    system: { path: `/systems/${system.id}`, as: 'ADMIN' },
    webhooks: { path: '/webhooks', as: 'ADMIN' },
    webhook: { path: `/webhooks/${webhook.id}`, as: 'ADMIN' },
    units: { path: '/units', as: 'ADMIN' },
    unit: { path: `/units/${W}`, as: 'ADMIN' },
    invitation: { path: '/invitation#a-token', as: null },
    certificate: { path: `/c/${certificateCode}`, as: null },
    'certificate-unknown': { path: '/c/7KQ2-M9XD-44TB-W0ZC', as: null },
    'certificate-check': { path: '/c', as: null },
    'look-up': { path: `/tra-cuu#${slipCode}`, as: null },
    'rule-sets': { path: '/rule-sets', as: 'AUDITOR' },
    'rule-set': { path: `/rule-sets/${hashOf('hanoi-2022')}`, as: 'ADMIN' },
    'rule-set-differences': {
      path: `/rule-sets/compare?one=${hashOf('2024')}&other=${hashOf('2025-07')}`,
      as: 'ADMIN',
    },
    calendars: { path: '/calendars?year=2026', as: 'ADMIN' },
    'administer-seasons': { path: '/administer/seasons', as: 'ADMIN' },
    'administer-season': { path: `/administer/seasons/${season.id}`, as: 'ADMIN' },
    'open-season': { path: '/administer/seasons/open', as: 'ADMIN' },
    'move-cases': { path: `/administer/move?season=${season.id}&to=${hashOf('2025-07')}`, as: 'ADMIN' },
    'stuck-cases': { path: '/administer/stuck', as: 'ADMIN' },
    'no-such-page': { path: '/nowhere', as: `HEAD ${W}` },
  };
}

const hashOf = (id: string) => ruleSetHash(SHIPPED_RULE_SETS[id] as RuleSet);
