import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CouncilState } from '../council/CouncilState.tsx';
import { useWords } from '../shell/language.tsx';
import { agenciesQuery } from './agencies.ts';
import type { Nomination } from './nomination.ts';
import { useRemarks } from './remarks.ts';
import { type ReviewSteps as Steps, stepsOf } from './review-steps.ts';

/** What was found at each level besides its answer: appraisal, documents, agencies, notice, council. */
export function ReviewSteps({ nomination }: { readonly nomination: Nomination }) {
  const { text } = useWords();
  const found = nomination.levels
    .map((level) => ({ level, steps: stepsOf(level) }))
    .filter(({ steps }) => isAny(steps));
  if (found.length === 0) return null;
  return (
    <section className="laurel-sheet">
      <h2>{text('case.review')}</h2>
      {found.map(({ level: { level, round, unit }, steps }) => (
        <div key={`${level} ${round}`} className="laurel-spaced">
          <h3>{round > 1 ? text('case.reviewOf', { unit: unit.name, round }) : unit.name}</h3>
          <Found nomination={nomination} steps={steps} at={{ level, round }} />
        </div>
      ))}
    </section>
  );
}

interface FoundProps {
  readonly nomination: Nomination;
  readonly steps: Steps;
  readonly at: Pick<Nomination['levels'][number], 'level' | 'round'>;
}

function Found({ nomination, steps, at }: FoundProps) {
  const { text, word, instant } = useWords();
  const { nameOf } = useRemarks(nomination.id);
  const { receivedAt, appraisal, supplements, consultations, notice, council, returned, lapse } = steps;
  const names = (list: readonly string[]) => list.map((name) => word('document', nameOf(name))).join(', ');
  return (
    <dl className="laurel-facts">
      {receivedAt && <Fact name={text('case.received')}>{instant(receivedAt)}</Fact>}
      {supplements.map(({ documents, state }) => (
        <Fact key={documents.join()} name={text('case.supplement')}>
          {names(documents)} ({text(`case.supplement.${state}`)})
        </Fact>
      ))}
      {appraisal && (
        <Fact name={text('case.appraisal')}>{text(appraisal.eligible ? 'step.eligible' : 'step.notEligible')}</Fact>
      )}
      <Consultations seasonId={nomination.seasonId} asked={consultations} />
      {notice && (
        <Fact name={text('case.notice')}>
          {text('case.noticeState', { open: notice.isOpen ? 'yes' : 'no', objections: notice.objections })}
        </Fact>
      )}
      {council && (
        <Fact name={text('council.title')}>
          <CouncilState meeting={council} />{' '}
          <Link className="laurel-link" to="/nominations/$id/minutes" params={{ id: nomination.id }} search={at}>
            {text('council.minutes')}
          </Link>
        </Fact>
      )}
      {returned && (
        <Fact name={text('case.returned')}>
          {returned.fields.map((field) => (isFieldHere(field) ? text(`case.${field}`) : nameOf(field))).join(', ')}
        </Fact>
      )}
      {lapse && <Fact name={text('case.lapse')}>{text(`case.lapse.${lapse.outcome}`)}</Fact>}
    </dl>
  );
}

/** The answers of the agencies that were asked. */
function Consultations({ seasonId, asked }: { readonly seasonId: string; readonly asked: Steps['consultations'] }) {
  const { text, heading } = useWords();
  const { data: agencies } = useQuery({ ...agenciesQuery(seasonId), enabled: asked.length > 0 });
  return asked.map(({ agencyId, reply }) => {
    const agency = agencies?.find(({ id }) => id === agencyId)?.name ?? text('case.agency');
    const said = reply === null ? text('case.noReplyYet') : heading('answer', reply);
    return (
      <Fact key={agencyId} name={text('case.consultation', { agency })}>
        {reply === 'NO_REPLY' ? text('case.silent') : said}
      </Fact>
    );
  });
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A field of the form has its words; others are named in words by who returned the file. */
function isFieldHere(field: string): field is 'nominee' | 'achievement' | 'period' {
  return ['nominee', 'achievement', 'period'].includes(field);
}

function isAny({
  receivedAt,
  appraisal,
  supplements,
  consultations,
  notice,
  council,
  returned,
  lapse,
}: Steps): boolean {
  const single = [receivedAt, appraisal, notice, council, returned, lapse].some((one) => one !== null);
  return single || supplements.length > 0 || consultations.length > 0;
}
