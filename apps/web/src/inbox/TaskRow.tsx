import { Anchor, Text } from '@mantine/core';
import { taskTexts } from '@laurel/messages';
import { Link } from '@tanstack/react-router';
import { memo, type Ref } from 'react';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { Due } from './Due.tsx';

interface TaskRowProps {
  readonly task: Schemas['InboxTask'];
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly measure: Ref<HTMLTableRowElement>;
}

/** One task. Drawn once: thousands of others may come and go around it. */
export const TaskRow = memo(function TaskRow({ task, index, measure }: TaskRowProps) {
  const { text, both, word, instant } = useWords();
  const { isMine, claimedBy } = task;
  const holder = claimedBy ? word('role', claimedBy.role) : text('inbox.nobody');
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
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
      <td className="laurel-quiet">{isMine ? text('inbox.me') : holder}</td>
    </tr>
  );
});
