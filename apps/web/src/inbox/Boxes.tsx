import { Link } from '@tanstack/react-router';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { type Box, BOXES } from './inbox-search.ts';
import classes from './InboxPage.module.css';

/** The boxes of the office, each with how much lies in it. */
export function Boxes({
  counts,
  box,
}: {
  readonly counts: Schemas['InboxPage']['counts'] | undefined;
  readonly box: Box;
}) {
  const { text } = useWords();
  return (
    <nav aria-label={text('inbox.boxes')}>
      <ul className={classes['boxes']}>
        {BOXES.map((one) => (
          <li key={one}>
            <Link to="/inbox" search={{ box: one }} aria-current={one === box ? 'page' : undefined}>
              {counts
                ? text('inbox.count', {
                    box: text(`inbox.box.${one}`),
                    count: counts[one].count,
                    more: counts[one].isExact ? 'no' : 'yes',
                  })
                : text(`inbox.box.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
