import type { Acts } from '@laurel/contracts';
import { followListAct, type Progress } from './follow-list.activity.ts';
import { alive, followMeans } from './in-activity.ts';
import { type ListMeans, recordListAct } from './record-list.activity.ts';

/** The acts of a signing session as a worker runs them. */
export function signingActs(means: ListMeans): Pick<Acts, 'recordList' | 'followList'> {
  const recordList = recordListAct(means);
  return {
    recordList: (request) => alive(() => recordList(request)),
    followList: (request) => {
      const engine = followMeans();
      let progress: Progress | undefined = engine.before;
      const followList = followListAct({ ...means, ...engine, note: (now) => (progress = now) });
      return alive(
        () => followList(request),
        () => progress,
      );
    },
  };
}
