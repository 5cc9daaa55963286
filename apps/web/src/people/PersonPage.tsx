import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Account } from './Account.tsx';
import { LinkedNominees } from './LinkedNominees.tsx';
import { Offices } from './Offices.tsx';
import { personQuery } from './people.ts';

const route = getRouteApi('/seated/administrators/people/$id');

/** One person: the account, the offices, and the nominees that this person is. */
export function PersonPage() {
  const { text } = useWords();
  const { id } = route.useParams();
  const { data: person, error, refetch } = useQuery(personQuery(id));
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!person) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={person.name || text('people.erasedName')} />
      <p className="laurel-no-print">
        <Link to="/people" className="laurel-link">
          {text('people.back')}
        </Link>
      </p>
      <Account person={person} />
      <Offices person={person} />
      <LinkedNominees person={person} />
    </>
  );
}
