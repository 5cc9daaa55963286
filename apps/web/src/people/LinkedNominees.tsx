import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useSeat } from '../shell/session.ts';
import { Done } from './Done.tsx';
import { LinkForm } from './LinkForm.tsx';
import { linksQuery } from './links.ts';
import { LinkTable } from './LinkTable.tsx';
import type { Person } from './people.ts';
import { UnlinkForm } from './UnlinkForm.tsx';
import { useOpenForm } from './useOpenForm.ts';

/** Which nominees this person is. An administrator reads no dossier, so that they are told by their ids. */
export function LinkedNominees({ person: { id, name } }: { readonly person: Person }) {
  const { text } = useWords();
  const { me } = useSeat();
  const { data } = useQuery(linksQuery(id));
  const { form, open, close, done } = useOpenForm<'link' | Schemas['NomineeLink']>();
  const [said, setSaid] = useState<'nominees.linked' | 'nominees.unlinked' | null>(null);
  const isOwn = me.person.id === id;
  const begin = (next: 'link' | Schemas['NomineeLink']) => {
    setSaid(null);
    open(next);
  };
  const end = (which: 'nominees.linked' | 'nominees.unlinked') => () => {
    done();
    setSaid(which);
  };
  return (
    <section className="laurel-sheet" aria-labelledby="nominees">
      <h2 id="nominees">{text('nominees.title')}</h2>
      <p className="laurel-quiet">{text('nominees.hint')}</p>
      {said && <Done>{text(said)}</Done>}
      {data && data.items.length === 0 && <p>{text('nominees.none')}</p>}
      {data && data.items.length > 0 && <LinkTable links={data.items} {...(isOwn ? {} : { onEnd: begin })} />}
      {!isOwn && name !== '' && (
        <Button mt="md" variant="default" onClick={() => begin('link')}>
          {text('nominees.link')}
        </Button>
      )}
      {form && (
        <div className="laurel-spaced">
          {form === 'link' && <LinkForm personId={id} onDone={end('nominees.linked')} onCancel={close} />}
          {form !== 'link' && (
            <UnlinkForm key={form.id} link={form} onDone={end('nominees.unlinked')} onCancel={close} />
          )}
        </div>
      )}
    </section>
  );
}
