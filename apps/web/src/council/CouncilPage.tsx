import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { AgendaPart } from './AgendaPart.tsx';

/** The agenda of the council of the unit: what it sits on, what waits for it, and what it settled. */
export function CouncilPage() {
  const { text } = useWords();
  const { office } = useSeat();
  return (
    <>
      <PageTitle title={text('council.agenda')} />
      <p>{text(office?.role === 'MEMBER' ? 'council.hintMember' : 'council.hint')}</p>
      {office?.role === 'HEAD' && (
        <p>
          <Anchor component={Link} to="/council/members">
            {text('roster.title')}
          </Anchor>
        </p>
      )}
      {(['SITTING', 'TO_CONVENE', 'MET'] as const).map((part) => (
        <AgendaPart key={part} part={part} />
      ))}
    </>
  );
}
