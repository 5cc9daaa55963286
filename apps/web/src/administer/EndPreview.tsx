import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import list from '../shell/List.module.css';

/** What the end of a season will do to what is open today. */
export function EndPreview({ preview }: { readonly preview: Schemas['SeasonEndPreview'] }) {
  const { text, heading, word } = useWords();
  const { lapses, withCommendation, drafts } = preview;
  const cases = lapses.reduce((sum, row) => sum + row.cases, 0);
  return (
    <>
      <p>
        <strong>{text('administer.lapses', { count: cases })}</strong>
      </p>
      {lapses.length > 0 && (
        <table className={list['list']}>
          <thead>
            <tr>
              <th scope="col">{text('totals.level')}</th>
              <th scope="col">{text('administer.phase')}</th>
              <th scope="col">{text('administer.cases')}</th>
            </tr>
          </thead>
          <tbody>
            {lapses.map(({ phase, level, cases: count }) => (
              <tr key={`${phase} ${level}`}>
                <td>{level ? heading('level', level) : text('administer.noLevel')}</td>
                <td data-label={text('administer.phase')}>{word('phase', phase)}</td>
                <td data-label={text('administer.cases')}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul>
        <li>{text('administer.keeps', { count: withCommendation })}</li>
        <li>{text('administer.reserved')}</li>
        <li>{text('administer.drafts', { count: drafts })}</li>
        <li>{text('administer.restricted')}</li>
        <li>{text('administer.forGood')}</li>
      </ul>
    </>
  );
}
