import { ReconsideredCase } from '../afterwards/ReconsideredCase.tsx';
import type { Document } from '../documents/documents.ts';
import { useDocumentWords } from '../documents/useDocumentWords.ts';
import { useWords } from '../shell/language.tsx';
import type { Draft } from './draft.ts';

/** What a draft says, field by field. */
export function Answers({ draft, documents }: { readonly draft: Draft; readonly documents: readonly Document[] }) {
  const { text, word, day } = useWords();
  const { kind, size } = useDocumentWords();
  const kept = documents.filter(({ state }) => state === 'KEPT');
  return (
    <dl className="laurel-facts">
      <dt>{text('drafting.nominee')}</dt>
      <dd>
        <strong>{draft.nominee}</strong> ({word('category', draft.category)})
      </dd>
      {draft.nomineeBirthDate && (
        <>
          <dt>{text('drafting.birthDate')}</dt>
          <dd>{day(draft.nomineeBirthDate)}</dd>
        </>
      )}
      <dt>{text('drafting.achievement')}</dt>
      <dd>{draft.achievement}</dd>
      <dt>{text('drafting.period')}</dt>
      <dd>{draft.period}</dd>
      <dt>{text('drafting.asks')}</dt>
      <dd>{word('level', draft.asks)}</dd>
      {draft.reconsidersId && (
        <>
          <dt>{text('afterwards.reconsiders')}</dt>
          <dd>
            <ReconsideredCase id={draft.reconsidersId} />
          </dd>
        </>
      )}
      <dt>{text('documents.heading')}</dt>
      <dd>
        {kept.length === 0
          ? text('documents.none')
          : kept.map(({ id, fileName: name, kind: code, bytes }) => (
              <div key={id}>{text('slip.document', { kind: kind(code), name, size: size(bytes) })}</div>
            ))}
      </dd>
    </dl>
  );
}
