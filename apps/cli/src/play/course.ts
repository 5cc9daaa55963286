import type { SeasonFileAct, SeasonFileNomination } from '@laurel/contracts';
import type { Role } from '@laurel/domain';
import type { Answer, Api, Office } from './api.ts';
import { awaitLapse } from './await-lapse.ts';
import { bodyOf, isClockAct, withIds } from './act-body.ts';
import type { OpenedSeason } from './open-season.ts';

/** One nomination while it is played: what was refused so far, and how it goes on. */
export interface RunningCourse {
  /** Null when the nomination could not even be created. */
  readonly nominationId: string | null;
  readonly refusals: readonly string[];
  playToSeasonEnd(): Promise<void>;
  playAfterSeasonEnd(): Promise<void>;
}

/** Creates and submits the nomination as its nominator, or as the head who originates it. */
export async function startNomination(
  api: Api,
  season: OpenedSeason,
  nomination: SeasonFileNomination,
): Promise<RunningCourse> {
  const refusals: string[] = [];
  const { course } = nomination;
  const office: Office = { role: originator(nomination), unitId: season.origin(nomination) };
  let next = 0;

  const created = await api.createNomination(office, draftOf(season, nomination));
  const nominationId = 'body' in created ? created.body.id : null;
  if (nominationId) noteRefusal(await api.command(office, nominationId, { type: 'submit' }));
  else noteRefusal(created);

  function noteRefusal(answer: Answer<unknown>): void {
    if ('problem' in answer) refusals.push(answer.problem.code);
  }

  /** Plays acts in order; with `untilSeasonEnd` it rests in front of the first act that waits for the season's end. */
  async function play(untilSeasonEnd: boolean): Promise<void> {
    for (; nominationId && next < course.length; next++) {
      const act = course[next] as SeasonFileAct;
      if (act.do === 'awaitSeasonEnd' && untilSeasonEnd) return;
      if (act.do === 'awaitLapse') await awaitLapse(api, season, nominationId, act);
      else if (!isClockAct(act)) {
        const body = withIds(bodyOf(act), season.agencyId);
        noteRefusal(await api.command(officeOf(season, nomination, act), nominationId, body));
      }
    }
  }

  return { nominationId, refusals, playToSeasonEnd: () => play(true), playAfterSeasonEnd: () => play(false) };
}

function officeOf(season: OpenedSeason, nomination: SeasonFileNomination, { at, by }: SeasonFileAct): Office {
  const [role = '', of = ''] = by.split(/:(.*)/);
  if (role === 'AGENCY') return { role, unitId: season.agencyId(of) };
  const isOrigin = role === 'NOMINATOR' || at === 'RESIDENTIAL_GROUP';
  const unitId = isOrigin ? season.origin(nomination) : season.unitAt(nomination, at);
  return { role: role as Role, unitId: unitId ?? season.origin(nomination) };
}

function originator({ from, startedBy }: SeasonFileNomination): Role {
  return from ? 'NOMINATOR' : (startedBy ?? 'HEAD');
}

function draftOf(season: OpenedSeason, nomination: SeasonFileNomination): object {
  const { nominee, category, period, achievement, asks, procedure, startAt, from } = nomination;
  return {
    seasonId: season.id,
    fromUnitId: from ? season.origin(nomination) : null,
    nominee,
    category,
    period,
    achievement,
    asks,
    ...(procedure ? { procedure } : {}),
    ...(startAt ? { startAt } : {}),
  };
}
