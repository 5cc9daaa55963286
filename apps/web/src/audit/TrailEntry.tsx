import { eventTexts, isEventTextKind } from '@laurel/messages';
import { Link } from '@tanstack/react-router';
import { useWords } from '../shell/language.tsx';
import { remarkIdsIn } from './remark-ids.ts';
import type { Entry } from './trail.ts';
import classes from './Timeline.module.css';

interface TrailEntryProps {
  readonly id: string;
  readonly entry: Entry;
  readonly unit: (id: string) => string;
  readonly person: (id: string | undefined) => string | null;
  /** Undefined while they are not read yet. */
  readonly remarks: ReadonlyMap<string, string> | undefined;
}

/** One entry: what, who, when, what was written, and the proof. */
export function TrailEntry({ id, entry, unit, person, remarks }: TrailEntryProps) {
  const { text, both, word, instant } = useWords();
  const { caseSeq, at, actor, kind, body } = entry;
  const name = person(actor.personId);
  const capacity = typeof body['capacity'] === 'string' ? body['capacity'] : null;
  const who = text('audit.actor', {
    role: word('role', actor.role),
    hasUnit: actor.unitId ? 'yes' : 'no',
    unit: actor.unitId ? unit(actor.unitId) : '',
    hasPerson: name ? 'yes' : 'no',
    person: name ?? '',
  });
  return (
    <li className={classes['entry']} id={`entry-${caseSeq}`}>
      <p className={classes['what']}>
        <span className={classes['number']}>{text('audit.entry', { caseSeq })}</span>{' '}
        {isEventTextKind(kind) ? both(eventTexts(kind, body)) : kind}
      </p>
      {kind.endsWith('Lapsed') && <p className="laurel-late">{text('audit.lapse')}</p>}
      <p>
        {who}
        {capacity && `, ${text('audit.capacity', { capacity: word('capacity', capacity) })}`} ·{' '}
        <time dateTime={at}>{instant(at)}</time>
      </p>
      {remarks &&
        remarkIdsIn(body).map((remarkId) => (
          <blockquote key={remarkId}>{remarks.get(remarkId) ?? text('audit.remarkErased')}</blockquote>
        ))}
      <Proof entry={entry} />
      <Link to="/nominations/$id/as-of" params={{ id }} search={{ at: caseSeq }} className={classes['then']}>
        {text('audit.seeThen')}
      </Link>
    </li>
  );
}

function Proof({ entry: { leafHash, prevHash, commandId, body } }: { readonly entry: Entry }) {
  const { text } = useWords();
  return (
    <details>
      <summary>
        {text('audit.hash')}: <code>{leafHash}</code>
      </summary>
      <dl className="laurel-facts">
        <dt>{text('audit.prevHash')}</dt>
        <dd>
          <code>{prevHash}</code>
        </dd>
        <dt>{text('audit.command')}</dt>
        <dd>
          <code>{commandId}</code>
        </dd>
        <dt>{text('audit.content')}</dt>
        <dd>
          <pre>{JSON.stringify(body, null, 2)}</pre>
        </dd>
      </dl>
    </details>
  );
}
