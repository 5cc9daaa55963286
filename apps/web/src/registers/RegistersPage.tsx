import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import classes from '../shell/List.module.css';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { registersQuery } from './registers.ts';

/** Every register of every unit and year, and how far its numbers go. */
export function RegistersPage() {
  const { text } = useWords();
  const { data, error, refetch } = useQuery(registersQuery);
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={text('registers.title')} />
      {!data.isWhole && <p className="laurel-late">{text('audit.notWhole', { rows: data.items.length })}</p>}
      {data.items.length === 0 ? (
        <p>{text('registers.none')}</p>
      ) : (
        <table className={classes['list']}>
          <thead>
            <tr>
              <th scope="col">{text('registers.unit')}</th>
              <th scope="col">{text('registers.kind')}</th>
              <th scope="col">{text('registers.year')}</th>
              <th scope="col">{text('registers.last')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map(({ unitId, unit, register, year, last }) => (
              <tr key={`${unitId} ${register} ${year}`}>
                <td>{unit}</td>
                <td>
                  <Link
                    to="/registers/$unitId"
                    params={{ unitId }}
                    search={{ register, year }}
                    className="laurel-link"
                    aria-label={text('registers.of', {
                      unit,
                      register: text(`registers.${register}`),
                      year: String(year),
                    })}
                  >
                    {text(`registers.${register}`)}
                  </Link>
                </td>
                <td data-label={text('registers.year')}>{year}</td>
                <td data-label={text('registers.last')}>{last}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
