import { useWords } from '../shell/language.tsx';
import { accountState, type Person } from './people.ts';

export function AccountFacts({ person }: { readonly person: Person }) {
  const { text, day, capital } = useWords();
  const { login, createdAt, disabledAt } = person;
  const state = accountState(person);
  return (
    <dl className="laurel-facts">
      <div className="laurel-row">
        <dt>{text('people.login')}</dt>
        <dd>{login ?? text('people.noLogin')}</dd>
      </div>
      <div className="laurel-row">
        <dt>{text('people.registered')}</dt>
        <dd>{day(createdAt)}</dd>
      </div>
      <div className="laurel-row">
        <dt>{text('people.standing')}</dt>
        <dd>
          {capital(
            state === 'disabled' && disabledAt
              ? text('people.state.disabledOn', { day: day(disabledAt) })
              : text(`people.state.${state}`),
          )}
        </dd>
      </div>
    </dl>
  );
}
