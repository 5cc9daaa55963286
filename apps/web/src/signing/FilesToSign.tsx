import { Anchor, Button, Checkbox, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Due } from '../inbox/Due.tsx';
import classes from '../shell/List.module.css';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

interface FilesToSignProps {
  readonly tasks: readonly Schemas['InboxTask'][];
  readonly excluded: ReadonlySet<string>;
  readonly error: string | undefined;
  readonly onExclude: (excluded: ReadonlySet<string>) => void;
}

/** The files, each with its tick; on a narrow screen each is a block of its own. */
export function FilesToSign({ tasks, excluded, error, onExclude }: FilesToSignProps) {
  const { text, word } = useWords();
  const toggle = (id: string) => {
    const next = new Set(excluded);
    if (!next.delete(id)) next.add(id);
    onExclude(next);
  };
  return (
    <section aria-labelledby="files">
      <Group justify="space-between" mb="xs">
        <h2 id="files" tabIndex={-1} className="laurel-heading">
          {text('signing.list')}
        </h2>
        <Group gap="xs">
          <Button variant="default" size="compact-md" onClick={() => onExclude(new Set())}>
            {text('signing.all')}
          </Button>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => onExclude(new Set(tasks.map(({ nominationId }) => nominationId)))}
          >
            {text('signing.none')}
          </Button>
        </Group>
      </Group>
      {error && <p className="laurel-late">{error}</p>}
      <table className={classes['list']}>
        <thead>
          <tr>
            <th scope="col">{text('signing.pick')}</th>
            <th scope="col">{text('inbox.nominee')}</th>
            <th scope="col">{text('inbox.due')}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map(({ id, nominationId, nominee, category, dueAt }) => (
            <tr key={id}>
              <td>
                <Checkbox
                  aria-label={text('signing.pickOf', { nominee })}
                  checked={!excluded.has(nominationId)}
                  onChange={() => toggle(nominationId)}
                />
              </td>
              <td>
                <Anchor component={Link} to={`/nominations/${nominationId}`} fw={600}>
                  {nominee}
                </Anchor>
                <Text size="sm" className="laurel-quiet">
                  {word('category', category)}
                </Text>
              </td>
              <td>
                <Due dueAt={dueAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
