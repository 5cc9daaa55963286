import { Button } from '@mantine/core';
import { useState } from 'react';
import { Done } from '../people/Done.tsx';
import { OneTime } from '../people/OneTime.tsx';
import { useOpenForm } from '../people/useOpenForm.ts';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { IssueForm } from './IssueForm.tsx';
import { RevokeForm } from './RevokeForm.tsx';
import { RotateForm } from './RotateForm.tsx';
import type { System, Token } from './systems.ts';
import { TokenTable } from './TokenTable.tsx';

type Form = { readonly does: 'issue' } | { readonly does: 'rotate' | 'revoke'; readonly token: Token };

/** The tokens of a system. A new one is told once, and kept as its hash. */
export function Tokens({ system }: { readonly system: System }) {
  const { text, instant } = useWords();
  const { form, open, close, done } = useOpenForm<Form>();
  const [issued, setIssued] = useState<Schemas['TokenIssued'] | null>(null);
  const [isRevoked, setIsRevoked] = useState(false);
  const said = (token: Schemas['TokenIssued'] | null, revoked = false) => {
    setIssued(token);
    setIsRevoked(revoked);
  };
  const begin = (next: Form) => {
    said(null);
    open(next);
  };
  const told = (token: Schemas['TokenIssued']) => {
    done();
    said(token);
  };
  const revoked = () => {
    done();
    said(null, true);
  };
  return (
    <section className="laurel-sheet" aria-labelledby="tokens">
      <h2 id="tokens">{text('tokens.title')}</h2>
      {issued && (
        <OneTime
          key={issued.id}
          label={text('tokens.token')}
          value={issued.token}
          hint={text('tokens.once', { until: instant(issued.expiresAt) })}
        />
      )}
      {isRevoked && <Done>{text('tokens.revoked')}</Done>}
      {system.tokens.length === 0 ? (
        <p>{text('tokens.none')}</p>
      ) : (
        <TokenTable tokens={system.tokens} onDo={(does, token) => begin({ does, token })} />
      )}
      {!system.disabledAt && (
        <Button mt="md" onClick={() => begin({ does: 'issue' })}>
          {text('tokens.issue')}
        </Button>
      )}
      {form && (
        <div className="laurel-spaced">
          {form.does === 'issue' && <IssueForm systemId={system.id} onDone={told} onCancel={close} />}
          {form.does === 'rotate' && (
            <RotateForm key={form.token.id} token={form.token} onDone={told} onCancel={close} />
          )}
          {form.does === 'revoke' && (
            <RevokeForm key={form.token.id} token={form.token} onDone={revoked} onCancel={close} />
          )}
        </div>
      )}
    </section>
  );
}
