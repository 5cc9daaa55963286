import { Button, Group } from '@mantine/core';
import type { Nomination } from '../nomination/nomination.ts';
import { useCommand } from '../nomination/useCommand.ts';
import type { Schemas } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';

interface WithdrawFormProps {
  readonly nomination: Nomination;
  readonly onDone: (answer: Schemas['CommandReceipt']) => void;
  readonly onCancel: () => void;
}

/** Says what a withdrawal ends, and asks once more. */
export function WithdrawForm({ nomination, onDone, onCancel }: WithdrawFormProps) {
  const { text } = useWords();
  const refusal = useRefusal();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  return (
    <div role="group" aria-label={text('answering.withdraw')}>
      <h2>{text('answering.withdraw')}</h2>
      <ErrorSummary errors={refusal(error)} />
      <p role="alert">{text('answering.withdrawAsk', { nominee: nomination.nominee.name })}</p>
      <Group gap="sm">
        <Button color="red" loading={isPending} onClick={() => mutate({ type: 'withdraw' })}>
          {text('answering.withdrawYes')}
        </Button>
        <Button variant="default" onClick={onCancel} disabled={isPending}>
          {text('drafting.keep')}
        </Button>
      </Group>
    </div>
  );
}
