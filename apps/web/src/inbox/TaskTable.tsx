import { Anchor, Text } from '@mantine/core';
import { taskTexts } from '@laurel/messages';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { Due } from './Due.tsx';
import classes from '../shell/List.module.css';

/** Tasks as a table; on a narrow screen each is a block of its own. */
export function TaskTable({
  tasks,
  isFiltered,
}: {
  readonly tasks: readonly Schemas['InboxTask'][];
  readonly isFiltered: boolean;
}) {
  const { text, both, word, instant } = useWords();
  if (tasks.length === 0) return <p>{text(isFiltered ? 'inbox.emptyFiltered' : 'inbox.empty')}</p>;
  const claimedBy = ({ isMine, claimedBy: by }: Schemas['InboxTask']) => {
    if (isMine) return text('inbox.me');
    return by ? word('role', by.role) : text('inbox.nobody');
  };
  return (
    <table className={classes['list']}>
      <thead>
        <tr>
          <th scope="col">{text('inbox.nominee')}</th>
          <th scope="col">{text('inbox.task')}</th>
          <th scope="col">{text('inbox.due')}</th>
          <th scope="col">{text('inbox.claimed')}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.id}>
            <td>
              <Anchor component={Link} to={`/nominations/${task.nominationId}`} fw={600} data-task={task.id}>
                {task.nominee}
              </Anchor>
              <Text size="sm" className="laurel-quiet">
                {word('category', task.category)}
              </Text>
            </td>
            <td>{both(taskTexts(task.kind))}</td>
            <td>{task.closedAt ? text('inbox.done', { at: instant(task.closedAt) }) : <Due dueAt={task.dueAt} />}</td>
            <td className="laurel-quiet">{claimedBy(task)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
