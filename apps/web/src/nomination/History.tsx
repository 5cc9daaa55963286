import { eventTexts, isEventTextKind } from '@laurel/messages';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../shell/language.tsx';
import classes from './History.module.css';
import { historyQuery } from './nomination.ts';
import { useRemarks } from './remarks.ts';

/** The ledger of the case, told in words: the latest last, as it was written. */
export function History({ id }: { readonly id: string }) {
  const { text, both, word, instant } = useWords();
  const { data } = useQuery(historyQuery(id));
  const { textOf, nameOf } = useRemarks(id);
  if (!data) return null;
  return (
    <section className="laurel-sheet">
      <h2>{text('case.history')}</h2>
      <ol className={classes['history']}>
        {data.items.map(({ caseSeq, at, actor, kind, body }) => (
          <li key={caseSeq} value={caseSeq}>
            <span>{isEventTextKind(kind) ? both(eventTexts(kind, named(body, nameOf))) : kind}</span>
            {textOf(body['reason']) && <span>{text('case.reasonGiven', { reason: textOf(body['reason']) })}</span>}
            {textOf(body['place']) && <span>{text('afterwards.placeGiven', { place: textOf(body['place']) })}</span>}
            <span className="laurel-quiet">
              {word('role', actor.role)} · <time dateTime={at}>{instant(at)}</time>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Lists of names with those that were given in words. */
function named(body: { readonly [name: string]: unknown }, nameOf: (name: string) => string) {
  const said = (value: unknown) =>
    Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? nameOf(one) : one)) : value;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, said(value)]));
}
