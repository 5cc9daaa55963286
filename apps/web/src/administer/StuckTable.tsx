import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../shell/language.tsx';
import list from '../shell/List.module.css';
import type { StuckCase } from './stuck.ts';
import { WayOut } from './WayOut.tsx';

interface StuckTableProps {
  readonly cases: readonly StuckCase[];
  readonly titleOf: (seasonId: string) => string;
}

/** Each case: where it is, since when it is stuck and why, and the way out. */
export function StuckTable({ cases, titleOf }: StuckTableProps) {
  const { text, heading, word } = useWords();
  return (
    <table className={list['list']}>
      <thead>
        <tr>
          <th scope="col">{text('stuck.case')}</th>
          <th scope="col">{text('totals.season')}</th>
          <th scope="col">{text('stuck.where')}</th>
          <th scope="col">{text('stuck.why')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(({ nominationId, seasonId, level, phase, unit, reasons }) => (
          <tr key={nominationId}>
            <td>
              <code>{nominationId}</code>
            </td>
            <td data-label={text('totals.season')}>
              <Anchor component={Link} to={`/administer/seasons/${seasonId}`}>
                {titleOf(seasonId)}
              </Anchor>
            </td>
            <td data-label={text('stuck.where')}>
              {unit?.name ?? (level ? heading('level', level) : '')}, {word('phase', phase)}
            </td>
            <td data-label={text('stuck.why')}>
              {reasons.map((one) => (
                <WayOut key={one.reason} {...one} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
