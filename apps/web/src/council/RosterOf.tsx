import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Arrival } from '../shell/Arrival.tsx';
import type { Schemas } from '../shell/client.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { AppointForm } from './AppointForm.tsx';
import { EndTermForm } from './EndTermForm.tsx';
import { RosterTable } from './RosterTable.tsx';
import { inTermToday, rosterQuery } from './roster.ts';
import { candidatesQuery } from './useMembers.ts';

type Doing = 'APPOINT' | Schemas['CouncilMember'] | 'SAVED' | null;

/** The council of one unit: who is in term, whom to appoint, and whose term ends. */
export function RosterOf({ unitId }: { readonly unitId: string }) {
  const { text } = useWords();
  const roster = useQuery(rosterQuery(unitId));
  const candidates = useQuery(candidatesQuery(unitId));
  const [doing, setDoing] = useState<Doing>(null);
  const fault = roster.error ?? candidates.error;
  if (fault) return <Faulty error={fault} reset={() => void Promise.all([roster.refetch(), candidates.refetch()])} />;
  if (!roster.data || !candidates.data) return <p role="status">{text('shell.loading')}</p>;
  const { items: members } = roster.data;
  const nameOf = (personId: string) =>
    candidates.data.find((one) => one.personId === personId)?.name ?? text('roster.unnamed');
  const form = { onDone: () => setDoing('SAVED'), onCancel: () => setDoing(null) };
  return (
    <>
      <p role="status">{text('roster.inTerm', { count: inTermToday(members) ?? 0 })}</p>
      {doing === 'SAVED' && (
        <Arrival>
          <Alert color="leaf" variant="outline" mb="md">
            {text('roster.saved')}
          </Alert>
        </Arrival>
      )}
      {doing === 'APPOINT' && <AppointForm unitId={unitId} members={members} {...form} />}
      {doing !== null && typeof doing === 'object' && (
        <EndTermForm key={doing.id} id={doing.id} name={nameOf(doing.personId)} {...form} />
      )}
      {(doing === null || doing === 'SAVED') && (
        <Button mb="md" onClick={() => setDoing('APPOINT')}>
          {text('roster.appoint')}
        </Button>
      )}
      <RosterTable members={members} nameOf={nameOf} onEnd={setDoing} />
    </>
  );
}
