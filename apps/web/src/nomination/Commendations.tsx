import { List } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import type { Nomination } from './nomination.ts';
import { PublicLink } from './PublicLink.tsx';

/** What was given in this case: each a decision of its own with its own number. */
export function Commendations({ items }: { readonly items: Nomination['commendations'] }) {
  const { text, word, day } = useWords();
  if (items.length === 0) return null;
  return (
    <section className="laurel-sheet">
      <h2>{text('case.commendations')}</h2>
      <List>
        {items.map(({ id, level, issuer, decisionNo, registerNo, signedOn, state, certificateCode }) => (
          <List.Item key={id}>
            {text('case.commendation', { decisionNo, registerNo, level: word('level', level) })}. {issuer.name},{' '}
            {day(signedOn)}
            {state !== 'ISSUED' && ` · ${word('commendationState', state)}`}
            {certificateCode && ' · '}
            <PublicLink code={certificateCode} />
          </List.Item>
        ))}
      </List>
    </section>
  );
}
