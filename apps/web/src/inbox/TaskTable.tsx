import { Fragment, useEffect, useMemo } from 'react';
import classes from '../shell/List.module.css';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import type { Sight } from './pages.ts';
import { TaskRow } from './TaskRow.tsx';
import { useRowsInSight } from './useRowsInSight.ts';

interface TaskTableProps {
  readonly tasks: readonly Schemas['InboxTask'][];
  readonly isFiltered: boolean;
  /** The end of what is there comes into sight. */
  readonly onEnd?: () => void;
  /** Other rows come into sight. */
  readonly onSight?: (rows: Sight) => void;
}

/** So many rows before the last the next ones are asked for. */
const AHEAD = 20;

/** Tasks as a table; on a narrow screen each is a block of its own. Of thousands only those in sight are drawn. */
export function TaskTable({ tasks, isFiltered, onEnd, onSight }: TaskTableProps) {
  const { text } = useWords();
  const ids = useMemo(() => tasks.map(({ id }) => id), [tasks]);
  const { body, parts, rest, first, last, measure, setFocused } = useRowsInSight(ids);
  const isNearEnd = last >= tasks.length - AHEAD;
  useEffect(() => {
    if (isNearEnd) onEnd?.();
  }, [isNearEnd, tasks.length, onEnd]);
  useEffect(() => onSight?.({ first, last }), [first, last, tasks, onSight]);
  if (tasks.length === 0) return <p>{text(isFiltered ? 'inbox.emptyFiltered' : 'inbox.empty')}</p>;
  return (
    <table className={classes['list']} aria-rowcount={tasks.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{text('inbox.nominee')}</th>
          <th scope="col">{text('inbox.task')}</th>
          <th scope="col">{text('inbox.due')}</th>
          <th scope="col">{text('inbox.claimed')}</th>
        </tr>
      </thead>
      <tbody
        ref={body}
        onFocus={({ target }) => setFocused(Number(target.closest('tr')?.dataset['index'] ?? Number.NaN))}
        onBlur={() => setFocused(null)}
      >
        {parts.map(({ index, blank }) => {
          const task = tasks[index];
          return (
            task && (
              <Fragment key={task.id}>
                {blank > 0 && <Blank px={blank} />}
                <TaskRow task={task} index={index} measure={measure} />
              </Fragment>
            )
          );
        })}
        {rest > 0 && <Blank px={rest} />}
      </tbody>
    </table>
  );
}

/** In the place of rows that are out of sight. */
function Blank({ px }: { readonly px: number }) {
  return (
    <tr aria-hidden="true" className={classes['blank']}>
      <td colSpan={4} style={{ height: px }} />
    </tr>
  );
}
