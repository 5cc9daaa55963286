import { useQuery } from '@tanstack/react-query';
import type { Nomination } from '../nomination/nomination.ts';
import { useWords } from '../shell/language.tsx';
import { seasonQuery } from '../shell/places.ts';
import type { Group } from './groups.ts';
import { useUnitNames, usePersonNames } from './names.ts';
import { remarksQuery } from './trail.ts';
import { TrailEntry } from './TrailEntry.tsx';
import classes from './Timeline.module.css';

interface TimelineProps {
  readonly nomination: Nomination;
  readonly groups: readonly Group[];
}

/** The ledger of the case by level and round: who did what in which capacity, under which rules, and by which hash it is known. */
export function Timeline({ nomination, groups }: TimelineProps) {
  const { text, word } = useWords();
  const actors = groups.flatMap(({ unitId, entries }) => [unitId, ...entries.map(({ actor }) => actor.unitId)]);
  const unit = useUnitNames(actors);
  const person = usePersonNames();
  const { data: remarks } = useQuery(remarksQuery(nomination.id));
  const rulesName = useRulesName(nomination.seasonId);
  const headed = ({ of, level, round, unitId }: Group) =>
    of === 'LEVEL' && level
      ? [text('audit.group.LEVEL', { level: word('level', level), round }), ...(unitId ? [unit(unitId)] : [])].join(
          ': ',
        )
      : text(of === 'SUBMISSION' ? 'audit.group.SUBMISSION' : 'audit.group.AFTERWARDS');
  return (
    <section className="laurel-sheet">
      <h2>{text('audit.timeline')}</h2>
      {groups.map((group) => (
        <section key={group.entries[0]?.caseSeq} className={classes['group']}>
          <h3>{headed(group)}</h3>
          <p className="laurel-quiet">
            {text('audit.underRules')}{' '}
            {[...new Set(group.entries.map(({ ruleSet }) => ruleSet))].map((hash) => (
              <code key={hash}>{rulesName(hash)} </code>
            ))}
          </p>
          <ol className={classes['entries']}>
            {group.entries.map((entry) => (
              <TrailEntry
                key={entry.caseSeq}
                id={nomination.id}
                entry={entry}
                unit={unit}
                person={person}
                remarks={remarks}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

/** A rule set is known by its hash; that of the season by its name too. */
function useRulesName(seasonId: string): (hash: string) => string {
  const { data } = useQuery(seasonQuery(seasonId));
  return (hash) => (data?.ruleSet.hash === hash ? `${data.ruleSet.id} · ${hash}` : hash);
}
