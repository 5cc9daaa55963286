import type { SeasonFile, SeasonFileNomination } from '@laurel/contracts';
import { inTurns } from '../turns/turns.ts';
import type { Api } from './api.ts';
import type { OpenedSeason } from './open-season.ts';
import { startNomination, type RunningCourse } from './course.ts';
import type { PlayOptions } from './play.ts';

/** Nominations that are played at once; the stack takes more, but a season is not a load test. */
const AT_ONCE = 12;

/** The season's end lapses open cases within a second; a stack that is being restarted may take longer. */
const LAPSE_LIMIT_MS = 180_000;
const LAPSE_LOOK_MS = 200;

/**
 * Plays every course up to its end or to the season's end, ends the season, and plays what the file lets happen after it.
 * Nominations that may exclude each other (same nominee, period and achievement) are played in the order of the file, so
 * that playing several at once ends as playing one after the other does.
 */
export async function playCourses(
  api: Api,
  file: SeasonFile,
  season: OpenedSeason,
  { inOrder = false, onProgress = () => undefined }: PlayOptions,
): Promise<Map<string, RunningCourse>> {
  const courses = new Map<string, RunningCourse>();
  const rivals = [...Map.groupBy(file.nominations, exclusivityKey).values()];
  const lanes = inOrder ? [file.nominations] : rivals;
  await inTurns(lanes, AT_ONCE, async (nominations) => {
    for (const nomination of nominations) {
      const course = await startNomination(api, season, nomination);
      courses.set(nomination.ref, course);
      await course.playToSeasonEnd();
      onProgress(`${courses.size}/${file.nominations.length} ${nomination.ref}`);
    }
  });
  await endSeason(api, season.id);
  const late = file.nominations.map(({ ref }) => courses.get(ref) as RunningCourse);
  for (const course of late) await course.playAfterSeasonEnd();
  return courses;
}

function exclusivityKey({ nominee, period, achievement }: SeasonFileNomination): string {
  return JSON.stringify([nominee, period, achievement]);
}

/** Asks for the season's end and waits for the product's own clock to close what is open. */
async function endSeason(api: Api, seasonId: string): Promise<void> {
  await api.endSeason(seasonId);
  const until = Date.now() + LAPSE_LIMIT_MS;
  for (;;) {
    const { openCases } = await api.season(seasonId);
    if (openCases === 0) return;
    if (Date.now() > until) throw new Error(`${openCases} cases did not lapse within ${LAPSE_LIMIT_MS / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, LAPSE_LOOK_MS));
  }
}
