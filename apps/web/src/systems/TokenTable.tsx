import { Button, Group } from '@mantine/core';
import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import { type Token, tokenState } from './systems.ts';

interface TokenTableProps {
  readonly tokens: readonly Token[];
  readonly onDo: (does: 'rotate' | 'revoke', token: Token) => void;
}

/** The youngest first; each is known by its last characters. */
export function TokenTable({ tokens, onDo }: TokenTableProps) {
  const { text, day, instant } = useWords();
  return (
    <table className={classes['list']} aria-labelledby="tokens">
      <thead>
        <tr>
          <th scope="col">{text('tokens.ending')}</th>
          <th scope="col">{text('tokens.scopes')}</th>
          <th scope="col">{text('tokens.expires')}</th>
          <th scope="col">{text('tokens.lastUsed')}</th>
          <th scope="col">{text('tokens.state')}</th>
          <th scope="col">{text('tokens.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => {
          const state = tokenState(token);
          const { id, ending, scopes, expiresAt, lastUsedOn } = token;
          return (
            <tr key={id}>
              <td data-label={text('tokens.ending')}>
                <code>{ending}</code>
              </td>
              <td data-label={text('tokens.scopes')}>
                {scopes.map((scope) => text(`tokens.scope.${scope}`)).join('; ')}
              </td>
              <td data-label={text('tokens.expires')}>{instant(expiresAt)}</td>
              <td data-label={text('tokens.lastUsed')}>{lastUsedOn ? day(lastUsedOn) : text('tokens.neverUsed')}</td>
              <td data-label={text('tokens.state')}>{text(`tokens.state.${state}`)}</td>
              <td>
                {state === 'inForce' && (
                  <Group gap="xs">
                    {(['rotate', 'revoke'] as const).map((does) => (
                      <Button
                        key={does}
                        variant="default"
                        size="compact-md"
                        aria-label={text(`tokens.${does}Of`, { ending })}
                        onClick={() => onDo(does, token)}
                      >
                        {text(`tokens.${does}`)}
                      </Button>
                    ))}
                  </Group>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
