import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import type { Nomination } from './nomination.ts';

/** What each level answered, in the order in which the file came to them. */
export function Levels({ levels }: { readonly levels: Nomination['levels'] }) {
  const { text, word, instant } = useWords();
  if (levels.length === 0) return null;
  return (
    <section className="laurel-sheet">
      <h2 id="levels">{text('case.levels')}</h2>
      <table className={classes['list']} aria-labelledby="levels">
        <thead>
          <tr>
            <th scope="col">{text('case.unit')}</th>
            <th scope="col">{text('case.ownAward')}</th>
            <th scope="col">{text('case.onward')}</th>
            <th scope="col">{text('case.decidedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level, round, unit, ownAward, onward, decidedAt }) => (
            <tr key={`${level} ${round}`}>
              <td>
                {unit.name}
                {round > 1 && ` (${text('case.round', { round })})`}
              </td>
              <td>{ownAward ? word('ownAward', ownAward) : null}</td>
              <td>{onward ? word('onward', onward) : null}</td>
              <td>{decidedAt ? instant(decidedAt) : text('case.undecided')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
