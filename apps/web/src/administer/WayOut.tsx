import { useWords } from '../shell/language.tsx';
import type { Message, StuckCase } from './stuck.ts';

interface WayOutProps {
  readonly reason: StuckCase['reasons'][number]['reason'] | Message['reason'];
  readonly since: string | null;
}

/** Why something does not go on, since when, and what to do. */
export function WayOut({ reason, since }: WayOutProps) {
  const { text, instant } = useWords();
  return (
    <div>
      <strong>{text(`stuck.${reason}`)}</strong>
      {since && ` (${text('stuck.since', { at: instant(since) })})`}
      <div className="laurel-quiet">{text(`stuck.out.${reason}`)}</div>
    </div>
  );
}
