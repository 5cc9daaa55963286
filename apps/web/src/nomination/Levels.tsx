import { Table } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import type { Nomination } from './nomination.ts';

/** What each level answered, in the order in which the file came to them. */
export function Levels({ levels }: { readonly levels: Nomination['levels'] }) {
  const { text, word, instant } = useWords();
  if (levels.length === 0) return null;
  return (
    <section className="laurel-sheet">
      <h2 id="levels">{text('case.levels')}</h2>
      <Table.ScrollContainer minWidth={0}>
        <Table aria-labelledby="levels">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{text('case.unit')}</Table.Th>
              <Table.Th scope="col">{text('case.ownAward')}</Table.Th>
              <Table.Th scope="col">{text('case.onward')}</Table.Th>
              <Table.Th scope="col">{text('case.decidedAt')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {levels.map(({ level, round, unit, ownAward, onward, decidedAt }) => (
              <Table.Tr key={`${level} ${round}`}>
                <Table.Td>
                  {unit.name}
                  {round > 1 && ` (${text('case.round', { round })})`}
                </Table.Td>
                <Table.Td>{ownAward ? word('ownAward', ownAward) : '–'}</Table.Td>
                <Table.Td>{onward ? word('onward', onward) : '–'}</Table.Td>
                <Table.Td>{decidedAt ? instant(decidedAt) : text('case.undecided')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
