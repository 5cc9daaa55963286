import { nextStep, openStep, pageOf } from './naive-standing.ts';
import type { PaperClock, Sheet } from './paper.ts';

/** What a reader sees of a sheet, in one line: the same words as `lookAtCase`. */
export function lookAtSheet(sheet: Sheet, now: number): string {
  const { phase, level, outcome, grants, clocks, claimant } = sheet;
  const given = grants.map((one) => {
    return `${one.level} by ${one.unit} ${one.state}${one.isPresented ? ' presented' : ''} x${one.certificates}`;
  });
  const run = clocks.map((clock) => `${clock.name} ${timeOf(clock, now)}`).sort();
  const claimed = claimant ? `${claimant.person ?? claimant.role} ${claimant.unit}` : '';
  return [
    `${phase} ${level ?? ''} ${outcome ?? ''}`,
    `granted: ${given.join(', ')}`,
    level ? lookAtPage(sheet, now) : '',
    `clocks: ${run.join(', ')}`,
    `claimed: ${claimed}`,
  ].join('; ');
}

function lookAtPage(sheet: Sheet, now: number): string {
  const page = pageOf(sheet);
  const council = page.council ? `${page.council.result ?? 'SITS'} ${page.council.votes.size}` : '';
  const skipped = page.skipped.join(' ');
  const open = sheet.phase === 'IN_REVIEW' ? (openStep(page) ?? '') : '';
  const asked = asksOf(sheet).map(({ kind, unit, clock }) => {
    const measured = sheet.clocks.find(({ name }) => name === clock);
    const overdue = clock === 'level' && sheet.phase === 'IN_REVIEW' ? page.overdueAt : null;
    const time = measured ? timeOf(measured, now) : overdue && timeOf({ endsAt: overdue, daysLeft: 0 }, now);
    return `${kind} ${unit}${time ? ` ${time}` : ''}`;
  });
  return `round ${page.round}; open: ${open}; objections: ${page.objections}; council: ${council}; skipped: ${skipped}; asked: ${asked.sort().join(', ')}`;
}

const timeOf = ({ endsAt, daysLeft }: Pick<PaperClock, 'endsAt' | 'daysLeft'>, now: number) =>
  endsAt === null ? `stands ${daysLeft}` : `runs ${(endsAt - now) / 1000}`;

interface Asking {
  readonly kind: string;
  readonly unit: string;
  readonly clock: string;
}

const OWN = { receive: 'RECEIVE', appraise: 'APPRAISE', decide: 'DECIDE' } as const;

/** Who is asked to do something, and the clock that measures it. */
export function asksOf(sheet: Sheet): Asking[] {
  if (!sheet.level) return [];
  const page = pageOf(sheet);
  const { phase, from, startAt, units } = sheet;
  const own = (kind: string): Asking => ({ kind, unit: page.unit, clock: 'level' });
  const origin = from ?? (startAt && units[startAt]) ?? page.unit;
  if (phase === 'ON_HOLD') return [own('RELEASE')];
  if (phase === 'AWAITING_RESERVED') return [own('SETTLE_RESERVED')];
  if (phase === 'RETURNED') return [{ kind: 'CORRECT', unit: origin, clock: 'correction' }];
  const replies: Asking[] = [];
  for (const [unit, said] of page.agencies) {
    if (said === 'ASKED') replies.push({ kind: 'REPLY_CONSULTATION', unit, clock: `consultation:${unit}` });
  }
  if (page.papers) return [{ kind: 'SUPPLEMENT', unit: origin, clock: 'supplement' }, ...replies];
  return [page.council && !page.council.result ? own('CLOSE_COUNCIL') : own(OWN[nextStep(sheet)]), ...replies];
}
