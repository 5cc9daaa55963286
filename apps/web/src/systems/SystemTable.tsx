import { Link } from '@tanstack/react-router';
import { useOfficesToday } from '../people/useOfficesToday.ts';
import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import { type System, tokenState } from './systems.ts';

export function SystemTable({ systems }: { readonly systems: readonly System[] }) {
  const { text, capital } = useWords();
  const officesOf = useOfficesToday(systems);
  return (
    <table className={classes['list']}>
      <thead>
        <tr>
          <th scope="col">{text('systems.name')}</th>
          <th scope="col">{text('people.offices')}</th>
          <th scope="col">{text('systems.tokensInForce')}</th>
          <th scope="col">{text('people.standing')}</th>
        </tr>
      </thead>
      <tbody>
        {systems.map((system) => (
          <tr key={system.id}>
            <td>
              <Link to="/systems/$id" params={{ id: system.id }} className="laurel-link">
                {system.name}
              </Link>
            </td>
            <td data-label={text('people.offices')}>{capital(officesOf(system))}</td>
            <td data-label={text('systems.tokensInForce')}>
              {system.tokens.filter((token) => tokenState(token) === 'inForce').length}
            </td>
            <td data-label={text('people.standing')}>
              {text(system.disabledAt ? 'people.state.disabled' : 'systems.state.open')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
