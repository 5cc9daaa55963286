import { useQuery } from '@tanstack/react-query';
import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import { useUnitNames } from './names.ts';
import moments from './Timeline.module.css';
import { caseRefusalsQuery } from './trail.ts';
import { useTried } from './tried.ts';

/** What was tried in the case and refused by its rules. */
export function Refused({ id }: { readonly id: string }) {
  const { text, both, word, instant } = useWords();
  const tried = useTried();
  const { data } = useQuery(caseRefusalsQuery(id));
  const unit = useUnitNames(data?.items.map(({ unitId }) => unitId) ?? []);
  if (!data) return null;
  return (
    <section className="laurel-sheet">
      <h2 id="refused">{text('audit.refused')}</h2>
      {data.items.length === 0 ? (
        <p className="laurel-quiet">{text('audit.noRefused')}</p>
      ) : (
        <table className={classes['list']} aria-labelledby="refused">
          <thead>
            <tr>
              <th scope="col">{text('audit.when')}</th>
              <th scope="col">{text('audit.who')}</th>
              <th scope="col">{text('audit.tried')}</th>
              <th scope="col">{text('audit.whyNot')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map(({ commandId, word: command, role, unitId, at, refusal }) => (
              <tr key={commandId}>
                <td className={moments['moment']}>{instant(at)}</td>
                <td>
                  {word('role', role)}
                  {unitId && `, ${unit(unitId)}`}
                </td>
                <td>{tried(command)}</td>
                <td>{both(refusal.texts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
