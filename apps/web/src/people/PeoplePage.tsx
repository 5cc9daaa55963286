import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Done } from './Done.tsx';
import { found } from './names.ts';
import { peopleQuery } from './people.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { RegisterForm, type Registered } from './RegisterForm.tsx';
import { useOpenForm } from './useOpenForm.ts';

/** A page of rows: each asks for the names of its units. */
const ROWS = 50;

/** Everybody who may sign in, in the order of given names, found by a name with or without its marks. */
export function PeoplePage() {
  const { text } = useWords();
  const list = useQuery(peopleQuery);
  const [typed, setTyped] = useState('');
  const [rows, setRows] = useState(ROWS);
  const { form, open, close, done } = useOpenForm<'register'>();
  const [registered, setRegistered] = useState<Registered | null>(null);
  const people = useMemo(() => found(list.data?.items ?? [], typed), [list.data, typed]);
  if (list.error) return <Faulty error={list.error} reset={() => void list.refetch()} />;
  if (!list.data) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={text('people.title')} />
      {registered && (
        <Done key={registered.id}>
          {text('people.saved', { name: registered.name })}{' '}
          <Link to="/people/$id" params={{ id: registered.id }} className="laurel-link">
            {text('people.next')}
          </Link>
        </Done>
      )}
      {form && (
        <RegisterForm
          onDone={(person) => {
            done();
            setRegistered(person);
          }}
          onCancel={close}
        />
      )}
      <Button mb="md" onClick={() => open('register')}>
        {text('people.new')}
      </Button>
      <TextInput
        type="search"
        label={text('people.search')}
        description={text('people.searchHint')}
        maw="28rem"
        mb="md"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p role="status">{text('people.found', { count: people.length })}</p>
      {!list.data.isWhole && (
        <p className="laurel-late">{text('people.notWhole', { count: list.data.items.length })}</p>
      )}
      <PeopleTable people={people.slice(0, rows)} />
      {people.length > rows && (
        <Button mt="md" variant="default" onClick={() => setRows(rows + ROWS)}>
          {text('shell.more')}
        </Button>
      )}
    </>
  );
}
