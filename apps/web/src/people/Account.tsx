import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useSeat } from '../shell/session.ts';
import { AccountFacts } from './AccountFacts.tsx';
import { DisableForm } from './DisableForm.tsx';
import { Done } from './Done.tsx';
import { FactorsForm } from './FactorsForm.tsx';
import { InviteForm } from './InviteForm.tsx';
import { OneTime } from './OneTime.tsx';
import type { Person } from './people.ts';
import { useOpenForm } from './useOpenForm.ts';

const FORMS = { invite: InviteForm, factors: FactorsForm, disable: DisableForm } as const;
type FormName = keyof typeof FORMS;

/** The account of a person, and what an administrator does with it. */
export function Account({ person }: { readonly person: Person }) {
  const { text } = useWords();
  const { me } = useSeat();
  const { form, open, close, done } = useOpenForm<FormName>();
  const [said, setSaid] = useState<'people.factorsDone' | 'people.disableDone' | null>(null);
  const [invitation, setInvitation] = useState<Schemas['Invitation'] | null>(null);
  const isOwn = me.person.id === person.id;
  const Form = form && FORMS[form];
  const begin = (name: FormName) => () => {
    setSaid(null);
    setInvitation(null);
    open(name);
  };
  return (
    <section className="laurel-sheet" aria-labelledby="account">
      <h2 id="account">{text('people.account')}</h2>
      <AccountFacts person={person} />
      {isOwn && <p className="laurel-quiet">{text('people.own')}</p>}
      {person.disabledAt && <p className="laurel-quiet">{text('people.isDisabled')}</p>}
      <div className="laurel-spaced">
        {said && <Done>{text(said)}</Done>}
        {invitation && <InvitationLink invitation={invitation} />}
      </div>
      <Group gap="sm">
        {!person.disabledAt && <Button onClick={begin('invite')}>{text('people.invite')}</Button>}
        {!person.disabledAt && person.login !== null && (
          <Button variant="default" onClick={begin('factors')}>
            {text('people.factors')}
          </Button>
        )}
        {!person.disabledAt && !isOwn && (
          <Button variant="default" onClick={begin('disable')}>
            {text('people.disable')}
          </Button>
        )}
        {!isOwn && person.name !== '' && (
          <Link to="/people/$id/erase" params={{ id: person.id }} className="laurel-link">
            {text('erase.link')}
          </Link>
        )}
      </Group>
      {Form && (
        <div className="laurel-spaced">
          <Form
            person={person}
            onDone={(outcome) => {
              done();
              if (typeof outcome === 'string') setSaid(outcome);
              else setInvitation(outcome);
            }}
            onCancel={close}
          />
        </div>
      )}
    </section>
  );
}

/** The token stands behind the #, which a browser sends to nobody and no log holds. */
function InvitationLink({ invitation: { token, expiresAt } }: { readonly invitation: Schemas['Invitation'] }) {
  const { text, instant } = useWords();
  return (
    <OneTime
      label={text('people.link')}
      value={`${window.location.origin}/invitation#${token}`}
      hint={text('people.linkOnce', { until: instant(expiresAt) })}
    />
  );
}
