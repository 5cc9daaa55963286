import { useQuery } from '@tanstack/react-query';
import type { Document } from '../documents/documents.ts';
import { useDocumentWords } from '../documents/useDocumentWords.ts';
import type { Nomination } from '../nomination/nomination.ts';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { unitQuery } from '../shell/places.ts';
import { QrCode } from './QrCode.tsx';

interface SlipProps {
  readonly nomination: Nomination;
  /** The entry by which the file came in. */
  readonly entry: Schemas['HistoryEntry'];
  readonly documents: readonly Document[];
}

/** What a group takes home: which file came in, when, with what, and a code that leads to it. */
export function Slip({ nomination, entry, documents }: SlipProps) {
  const { text, word, instant } = useWords();
  const { kind, size } = useDocumentWords();
  const { id, nominee, category, achievement, period, levels, fromUnitId } = nomination;
  const { data: from } = useQuery({ ...unitQuery(fromUnitId ?? ''), enabled: fromUnitId !== null });
  // What was attached later, when it was asked for, was not there when this slip was given.
  const handedIn = documents.filter(({ state, keptAt }) => state === 'KEPT' && keptAt !== null && keptAt <= entry.at);
  return (
    <article className="laurel-slip">
      <h2>{text('slip.title')}</h2>
      <div className="laurel-slip-code">
        <QrCode address={`${window.location.origin}/nominations/${id}`} label={text('slip.qr')} />
        <p>
          {text('slip.code')}
          <br />
          <strong>{id}</strong>
          <br />
          <small>{text('slip.scan')}</small>
        </p>
      </div>
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
