import { useQuery } from '@tanstack/react-query';
import type { Document } from '../documents/documents.ts';
import { useDocumentWords } from '../documents/useDocumentWords.ts';
import type { Nomination } from '../nomination/nomination.ts';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { unitQuery } from '../shell/places.ts';
import { SlipCode } from './SlipCode.tsx';

interface SlipProps {
  readonly nomination: Nomination;
  /** The entry by which the file came in. */
  readonly entry: Schemas['HistoryEntry'];
  readonly documents: readonly Document[];
}

/** What a group takes home: which file came in, when, with what, and a code by which anybody who has the slip sees where it is. */
export function Slip({ nomination, entry, documents }: SlipProps) {
  const { text, word, instant } = useWords();
  const { kind, size } = useDocumentWords();
  const { slipCode, nominee, category, achievement, period, levels, fromUnitId } = nomination;
  const { data: from } = useQuery({ ...unitQuery(fromUnitId ?? ''), enabled: fromUnitId !== null });
  // What was attached later, when it was asked for, was not there when this slip was given.
  const handedIn = documents.filter(({ state, keptAt }) => state === 'KEPT' && keptAt !== null && keptAt <= entry.at);
  return (
    <article className="laurel-slip">
      <h2>{text('slip.title')}</h2>
      {slipCode ? <SlipCode code={slipCode} /> : <p>{text('slip.notPublic')}</p>}
      <dl className="laurel-facts">
        <dt>{text('case.nominee')}</dt>
        <dd>
          <strong>{nominee.name}</strong> ({word('category', category)})
        </dd>
        <dt>{text('case.achievement')}</dt>
        <dd>{achievement}</dd>
        <dt>{text('case.period')}</dt>
        <dd>{period}</dd>
        {from && (
          <>
            <dt>{text('slip.from')}</dt>
            <dd>{from.name}</dd>
          </>
        )}
        <dt>{text('slip.to')}</dt>
        <dd>{levels[0]?.unit.name}</dd>
        <dt>{text('slip.submittedAt')}</dt>
        <dd>{instant(entry.at)}</dd>
        <dt>{text('slip.documents')}</dt>
        <dd>
          {handedIn.length === 0 && text('slip.noDocuments')}
          {handedIn.map(({ id: key, kind: code, fileName: name, bytes }) => (
            <div key={key}>{text('slip.document', { kind: kind(code), name, size: size(bytes) })}</div>
          ))}
        </dd>
        <dt>{text('slip.proof')}</dt>
        <dd className="laurel-slip-hash">{entry.leafHash}</dd>
      </dl>
      <p>{text('slip.note')}</p>
    </article>
  );
}
