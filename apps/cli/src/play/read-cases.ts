import type { SeasonFile } from '@laurel/contracts';
import type { Api } from './api.ts';
import type { RunningCourse } from './course.ts';

export interface PlayedCase {
  readonly ref: string;
  /** Null for a nomination that the product did not take in. */
  readonly outcome: string | null;
  readonly grants: readonly PlayedGrant[];
  readonly refusals: readonly string[];
}

export interface PlayedGrant {
  readonly level: string;
  readonly state: string;
  readonly decisionNo: number;
  readonly registerNo: number;
}

/** How each case stands in the product now, in the order of the file. */
export async function readCases(
  api: Api,
  file: SeasonFile,
  played: ReadonlyMap<string, RunningCourse>,
): Promise<PlayedCase[]> {
  const cases: PlayedCase[] = [];
  for (const { ref } of file.nominations) {
    const course = played.get(ref);
    const refusals = course?.refusals ?? [];
    if (!course?.nominationId) {
      cases.push({ ref, outcome: null, grants: [], refusals });
      continue;
    }
    const { outcome, commendations } = await api.nomination(course.nominationId);
    const grants = commendations.map(({ level, state, decisionNo, registerNo }) => ({
      level,
      state,
      decisionNo,
      registerNo,
    }));
    cases.push({ ref, outcome, grants, refusals });
  }
  return cases;
}
