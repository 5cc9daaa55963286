import list from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import classes from './Moving.module.css';
import type { Refusal } from './useMoving.ts';

/** Each case that cannot be moved: where it stands, and why. Whose it is, is not told here. */
export function RefusedCases({ cases }: { readonly cases: readonly Refusal[] }) {
  const { text, both, heading, word } = useWords();
  return (
    <>
      <h2 id="refused" className="laurel-heading">
        {text('moving.refused')}
      </h2>
      <table className={`${list['list']} ${classes['refused']}`} aria-labelledby="refused">
        <thead>
          <tr>
            <th scope="col">{text('stuck.case')}</th>
            <th scope="col">{text('stuck.where')}</th>
            <th scope="col">{text('moving.why')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ nominationId, unit, level, phase, why }) => (
            <tr key={nominationId}>
              <td>
                <code>{nominationId}</code>
              </td>
              <td data-label={text('stuck.where')}>
                {unit?.name ?? (level ? heading('level', level) : '')}, {word('phase', phase)}
              </td>
              <td data-label={text('moving.why')}>{both(why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
