import { List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../shell/language.tsx';
import { pastAwardsQuery } from './nomination.ts';

/** What the nominee was given before, as far as it is recorded here. */
export function PastAwards({ id }: { readonly id: string }) {
  const { text, word, day } = useWords();
  const { data } = useQuery(pastAwardsQuery(id));
  if (!data) return null;
  return (
    <section className="laurel-sheet">
      <h2>{text('case.pastAwards')}</h2>
      {data.items.length === 0 ? (
        <p className="laurel-quiet">{text('case.noPastAwards')}</p>
      ) : (
        <List>
          {data.items.map((award) => (
            <List.Item key={`${award.nominationId} ${award.level}`}>
              {word('level', award.level)}, {award.period}, {day(award.signedOn)}
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
