import type { RuleSet } from '@laurel/domain';
import classes from '../shell/List.module.css';
import { useRuleWords } from './useRuleWords.ts';

/** The texts that the rules rest on, by the numbers that the entries name. Their titles stand as they were noted, in English. */
export function Sources({ rules: { sources = [] } }: { readonly rules: RuleSet }) {
  const { text } = useRuleWords();
  return (
    <section className="laurel-sheet">
      <h2>{text('ruleSet.sources')}</h2>
      {sources.length === 0 ? (
        <p>{text('ruleSet.noSources')}</p>
      ) : (
        <table className={classes['list']}>
          <thead>
            <tr>
              <th scope="col">{text('ruleSet.source')}</th>
              <th scope="col">{text('ruleSet.read')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ id, title, address, isVerified }, n) => (
              <tr key={id} id={`source-${n + 1}`} tabIndex={-1}>
                <td lang="en">
                  [{n + 1}]{' '}
                  {address ? (
                    <a className="laurel-link" href={address} rel="noreferrer">
                      {title}
                    </a>
                  ) : (
                    title
                  )}
                </td>
                <td data-label={text('ruleSet.read')}>{text(isVerified ? 'ruleSet.true' : 'ruleSet.unread')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
