import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { AskedOfMe } from '../answering/AskedOfMe.tsx';
import { usePeople } from '../audit/names.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { AuditFilters, type Typed } from './AuditFilters.tsx';
import { NominationTable } from './NominationTable.tsx';
import { nominationsSearch } from './nominations-search.ts';
import { useFound } from './useFound.ts';

/** A syllable is typed in less; a name is then asked for once and not letter by letter. */
const TYPED_MS = 250;
const NOTHING: Typed = { register: 'DECISION', number: '', officer: '' };
const route = getRouteApi('/seated/nominations');

/** The files that the office may see: the latest first, or those of a name; an auditor finds them by more. */
export function NominationsPage() {
  const { text } = useWords();
  const { office } = useSeat();
  const chosen = route.useSearch();
  const navigate = route.useNavigate();
  const [written, setWritten] = useState('');
  const [typed, setTyped] = useState(NOTHING);
  const [name] = useDebouncedValue(written.trim(), TYPED_MS);
  const [settled] = useDebouncedValue(typed, TYPED_MS);
  const officers = usePeople();
  const officer = officers.find((one) => one.label === settled.officer.trim());
  const list = useFound({ name, typed: settled, officerId: officer?.id ?? null, chosen });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (list.error && !list.data) return <Faulty error={list.error} reset={() => void list.refetch()} />;
  return (
    <>
      <PageTitle title={text(office?.role === 'NOMINATOR' ? 'shell.nominations' : 'shell.search')} />
      {office?.role === 'NOMINATOR' && <AskedOfMe />}
      <TextInput
        type="search"
        label={text('inbox.filter')}
        description={text('inbox.filterHint')}
        maw="28rem"
        mb="md"
        value={written}
        onChange={({ currentTarget }) => setWritten(currentTarget.value)}
      />
      {office?.role === 'AUDITOR' && (
        <AuditFilters
          chosen={chosen}
          onChoose={(change) =>
            void navigate({ search: nominationsSearch({ ...chosen, ...change }), replace: true, resetScroll: false })
          }
          typed={typed}
          onType={setTyped}
          officers={officers.map(({ label }) => label)}
        />
      )}
      {list.data ? <NominationTable rows={rows} /> : <p role="status">{text('shell.loading')}</p>}
      {list.hasNextPage && (
        <Button mt="md" variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text('shell.more')}
        </Button>
      )}
    </>
  );
}
