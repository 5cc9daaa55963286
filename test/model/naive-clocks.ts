import type { LevelKey } from '@laurel/domain';
import { levelAbove } from './naive-standing.ts';
import type { PaperClock, Sheet } from './paper.ts';

/** Under ACCELERATED a working day lasts a second. */
const DAY_MS = 1000;

export function start(sheet: Sheet, name: string, workingDays: number, at: number): void {
  set(sheet, name, at + workingDays * DAY_MS);
}

/** A wait for others: so many working days, or to the end of a day in Vietnam. */
export function startWait(
  sheet: Sheet,
  name: string,
  asked: { workingDays?: number; until?: string; at: number },
): void {
  if (asked.until === undefined) start(sheet, name, asked.workingDays ?? 0, asked.at);
  else set(sheet, name, Date.parse(`${asked.until}T24:00:00+07:00`));
}

function set(sheet: Sheet, name: string, endsAt: number): void {
  drop(sheet, name);
  sheet.clocks.push({ name, level: sheet.level as LevelKey, endsAt, daysLeft: 0 });
}

export function drop(sheet: Sheet, ...names: readonly string[]): void {
  sheet.clocks = sheet.clocks.filter(({ name }) => !names.includes(name));
}

/** The clocks of the office itself, which an open request for documents stops; a hold stops every clock. */
export const isOfOffice = ({ name }: PaperClock) => name === 'level' || name === 'reminder' || name === 'outcome';

/** What is left is kept in whole working days; a day that has begun is not lost. */
export function stopClocks(sheet: Sheet, at: number, which: (clock: PaperClock) => boolean): void {
  for (const clock of sheet.clocks) {
    if (clock.endsAt === null || !which(clock)) continue;
    clock.daysLeft = Math.ceil(Math.max(0, clock.endsAt - at) / DAY_MS);
    clock.endsAt = null;
  }
}

export function resumeClocks(sheet: Sheet, at: number, which: (clock: PaperClock) => boolean): void {
  for (const clock of sheet.clocks) {
    if (clock.endsAt === null && which(clock)) clock.endsAt = at + clock.daysLeft * DAY_MS;
  }
}

/** From its receipt on: the level's time, and a reminder some days before its end. */
export function startLevel(sheet: Sheet, level: LevelKey, at: number): void {
  const rule = sheet.rules.clocks?.levels?.[level];
  if (!rule) return;
  const untilReminder = rule.workingDays - rule.remindBefore;
  if (rule.remindBefore > 0 && untilReminder > 0) start(sheet, 'reminder', untilReminder, at);
  start(sheet, 'level', rule.workingDays, at);
}

/** What a level's silence leads to in the end. A file goes on only where a unit stands above. */
export function silenceLeadsTo(sheet: Sheet, level: LevelKey): 'NOTHING' | 'FORWARD' | 'LAPSE' {
  const outcome = sheet.rules.clocks?.levels?.[level]?.outcome;
  if (outcome === 'LAPSE') return 'LAPSE';
  const above = levelAbove(sheet, level);
  return outcome === 'FORWARD' && above && sheet.units[above] ? 'FORWARD' : 'NOTHING';
}
