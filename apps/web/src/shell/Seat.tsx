import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useWords } from './language.tsx';
import { type Me, type Office, useChangeSeat } from './session.ts';

/** Who sits here, by which office, and the way out. */
export function Seat({ me, office }: { readonly me: Me; readonly office: Office | null }) {
  const { text } = useWords();
  const { signOut } = useChangeSeat();
  return (
    <Group gap="sm">
      <div>
        <Text size="sm" fw={600}>
          {me.person.name}
        </Text>
        <OfficeHeld me={me} office={office} />
      </div>
      <Button variant="default" size="compact-md" onClick={() => void signOut()}>
        {text(me.isDemonstration ? 'signIn.changeSeat' : 'shell.signOut')}
      </Button>
    </Group>
  );
}

function OfficeHeld({ me, office }: { readonly me: Me; readonly office: Office | null }) {
  const { text } = useWords();
  const { takeOffice } = useChangeSeat();
  const name = useOfficeName(me.offices);
  if (me.offices.length < 2) {
    return office && !me.isDemonstration ? (
      <Text size="sm" className="laurel-quiet">
        {name(office)}
      </Text>
    ) : null;
  }
  return (
    <NativeSelect
      size="xs"
      aria-label={text('shell.office')}
      value={office?.id ?? ''}
      onChange={({ currentTarget }) => takeOffice(currentTarget.value)}
      data={me.offices.map((one) => ({ value: one.id, label: name(one) }))}
    />
  );
}

/** Where two offices would read alike, as at units of two seasons, the season stands behind. */
function useOfficeName(offices: readonly Office[]) {
  const { text, word, both } = useWords();
  const plain = ({ role, unit }: Office) =>
    unit ? text('shell.officeOf', { role: word('role', role), unit }) : word('role', role);
  return (office: Office) => {
    const isOnlyOne = offices.filter((one) => plain(one) === plain(office)).length < 2;
    return isOnlyOne || !office.season
      ? plain(office)
      : text('shell.officeIn', { office: plain(office), season: both(office.season.title) });
  };
}
