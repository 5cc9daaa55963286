import { Alert, Anchor } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Arrival } from '../shell/Arrival.tsx';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import type { Beginning } from './beginning.ts';
import { ChooseBeginning } from './ChooseBeginning.tsx';
import { OpenForm } from './OpenForm.tsx';

/** A new season: from what it begins, then what is its own. */
export function OpenSeasonPage() {
  const { text, both } = useWords();
  const navigate = useNavigate();
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const [opened, setOpened] = useState<Schemas['SeasonOpened'] | null>(null);
  return (
    <>
      <PageTitle title={text('administer.open')} />
      <p className="laurel-no-print">
        <Anchor component={Link} to="/administer/seasons">
          {text('administer.back')}
        </Anchor>
      </p>
      {opened && (
        <Arrival>
          <Alert color="leaf" variant="outline" mb="md">
            <div>
              {text('administer.opened', {
                title: both(opened.season.title),
                count: opened.units.filter(({ level }) => level !== 'AGENCY').length,
              })}
            </div>
            <Anchor component={Link} to={`/administer/seasons/${opened.season.id}`}>
              {text('administer.toSeason')}
            </Anchor>
          </Alert>
        </Arrival>
      )}
      {!opened && !beginning && <ChooseBeginning onChosen={setBeginning} />}
      {!opened && beginning && (
        <OpenForm
          beginning={beginning}
          onOpened={setOpened}
          onCancel={() => void navigate({ to: '/administer/seasons' })}
        />
      )}
    </>
  );
}
