import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import type { Nomination } from './nomination.ts';
import { type RoundEnd, roundEnd } from './round-end.ts';

/** What each level answered, in the order in which the file came to them. */
export function Levels({ levels }: { readonly levels: Nomination['levels'] }) {
  const { text, word, instant } = useWords();
  if (levels.length === 0) return null;
  const ending = (end: RoundEnd) => {
    if (end.how === 'OPEN') return text('case.undecided');
    return end.how === 'DECIDED' ? instant(end.at) : text(`case.roundEnd.${end.how}`, { at: instant(end.at) });
  };
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
          {levels.map((review) => (
            <tr key={`${review.level} ${review.round}`}>
              <td>
                {review.unit.name}
                {review.round > 1 && ` (${text('case.round', { round: review.round })})`}
              </td>
              <td>{word('ownAward', review.ownAward)}</td>
              <td>{word('onward', review.onward)}</td>
              <td>{ending(roundEnd(review))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
