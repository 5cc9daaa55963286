import { Button } from '@mantine/core';
import { useState } from 'react';
import { useUnitNames } from '../audit/names.ts';
import { useWords } from '../shell/language.tsx';
import { useSeat } from '../shell/session.ts';
import { AssignForm, type AssignFormProps } from './AssignForm.tsx';
import { Done } from './Done.tsx';
import { EndOfficeForm } from './EndOfficeForm.tsx';
import { OfficeTable } from './OfficeTable.tsx';
import type { Holder, Membership } from './people.ts';
import { useOpenForm } from './useOpenForm.ts';

interface OfficesProps {
  readonly person: Holder;
  /** Those that may be given; else every one. */
  readonly roles?: AssignFormProps['roles'];
}

/** The offices of a person or a system, past and to come: another is given, and one is ended; none is ever deleted. */
export function Offices({ person, roles }: OfficesProps) {
  const { text, word } = useWords();
  const { me } = useSeat();
  const { form, open, close, done } = useOpenForm<'assign' | Membership>();
  const [said, setSaid] = useState<'people.assigned' | 'people.ended' | null>(null);
  const unit = useUnitNames(person.memberships.map(({ unitId }) => unitId));
  const isOwn = me.person.id === person.id;
  const nameOf = ({ role, unitId }: Membership) =>
    unitId ? text('people.officeAt', { role: word('role', role), unit: unit(unitId) }) : word('role', role);
  const begin = (next: 'assign' | Membership) => {
    setSaid(null);
    open(next);
  };
  const end = (which: 'people.assigned' | 'people.ended') => () => {
    done();
    setSaid(which);
  };
  return (
    <section className="laurel-sheet" aria-labelledby="offices">
      <h2 id="offices">{text('people.terms')}</h2>
      {said && <Done key={`${said} ${person.memberships.length}`}>{text(said)}</Done>}
      {person.memberships.length === 0 ? (
        <p>{text('people.noTerm')}</p>
      ) : (
        <OfficeTable memberships={person.memberships} nameOf={nameOf} {...(isOwn ? {} : { onEnd: begin })} />
      )}
      {!person.disabledAt && (
        <Button mt="md" onClick={() => begin('assign')}>
          {text('people.assign')}
        </Button>
      )}
      {form && (
        <div className="laurel-spaced">
          {form === 'assign' && (
            <AssignForm
              person={person}
              {...(roles ? { roles } : {})}
              onDone={end('people.assigned')}
              onCancel={close}
            />
          )}
          {form !== 'assign' && (
            <EndOfficeForm
              key={form.id}
              membership={form}
              name={nameOf(form)}
              onDone={end('people.ended')}
              onCancel={close}
            />
          )}
        </div>
      )}
    </section>
  );
}
