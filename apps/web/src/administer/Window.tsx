import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

/** When nominations are received, and when the season ends by itself. The last day is the one before an instant at midnight. */
export function Window({ season: { opensAt, closesAt, endsAt } }: { readonly season: Schemas['Season'] }) {
  const { text, day } = useWords();
  const lastDay = (instant: string) => day(new Date(Date.parse(instant) - 1).toISOString());
  const said = [
    ...(opensAt ? [text('administer.receivesFrom', { day: day(opensAt) })] : []),
    ...(closesAt ? [text('administer.receivesTo', { day: lastDay(closesAt) })] : []),
    ...(endsAt ? [text('administer.endsBy', { day: lastDay(endsAt) })] : []),
  ];
  return <>{said.length > 0 ? said.join('; ') : text('administer.noWindow')}</>;
}
