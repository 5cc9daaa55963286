import { Button, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { useChangeSeat } from '../shell/session.ts';
import classes from './SignInPage.module.css';

type Person = Schemas['DemoPerson'];

/** The invented people of the season by their units; one click takes a seat. */
export function DemoPeople({ people }: { readonly people: readonly Person[] }) {
  const { text, word, heading, language } = useWords();
  const refusal = useRefusal();
  const { signedIn } = useChangeSeat();
  const enter = useMutation({
    mutationFn: (personId: string) => read(client.POST('/v1/demo/sign-in', { body: { personId } })),
    onSuccess: signedIn,
  });
  return (
    <>
      <Title order={2} size="h4">
        {text('signIn.demo')}
      </Title>
      <Text mb="md" className="laurel-quiet">
        {text('signIn.demoText')}
      </Text>
      <ErrorSummary errors={refusal(enter.error)} />
      <ul className={classes['people']}>
        {byUnit(people).map(([unit, level, ofUnit]) => (
          <li key={ofUnit[0]?.id} className={classes['unit']}>
            <h3>
              {unit ?? text('signIn.noUnit')}
              {/* The names are Vietnamese, and say in Vietnamese which level it is. */}
              {language !== 'vi' && level && ` (${word(level === 'AGENCY' ? 'role' : 'level', level)})`}
            </h3>
            <ul>
              {ofUnit.map(({ id, role }) => (
                <li key={id}>
                  <Button
                    variant="default"
                    fullWidth
                    justify="flex-start"
                    loading={enter.isPending && enter.variables === id}
                    aria-label={`${text('signIn.enterAs', { role: word('role', role) })}, ${unit ?? text('signIn.noUnit')}`}
                    onClick={() => enter.mutate(id)}
                  >
                    {heading('role', role)}
                  </Button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

type Unit = NonNullable<Person['unit']>;

/** In the order in which the season names them: name and level of each unit, and its people. */
function byUnit(people: readonly Person[]): [Unit['name'] | null, Unit['level'] | null, Person[]][] {
  const groups = Map.groupBy(people, ({ unit }) => unit?.id ?? null);
  return [...groups.values()].map((group) => [group[0]?.unit?.name ?? null, group[0]?.unit?.level ?? null, group]);
}
