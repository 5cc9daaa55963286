import { Alert, Button, Group, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ReconsiderForm } from '../afterwards/ReconsiderForm.tsx';
import { choicesQuery } from '../nomination/choices.ts';
import { openForms } from '../nomination/forms.ts';
import { type Nomination, historyQuery } from '../nomination/nomination.ts';
import { Receipt } from '../nomination/Receipt.tsx';
import { StepForm } from '../nomination/StepForm.tsx';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { correctedIn, returnOf, supplementOf } from './asked.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { SupplementForm } from './SupplementForm.tsx';
import { useNames } from './useNames.ts';
import { WithdrawForm } from './WithdrawForm.tsx';

type Word = 'resubmit' | 'supplement' | 'withdraw' | 'raiseObjection' | 'reconsider';

/** What the group that handed a file in may do with it, and what is asked of it. */
export function NominatorSteps({ nomination }: { readonly nomination: Nomination }) {
  const { text, instant } = useWords();
  const { data } = useQuery(historyQuery(nomination.id));
  const { data: choices } = useQuery(choicesQuery(nomination));
  const names = useNames(nomination);
  const [open, setOpen] = useState<Word | null>(null);
  const [receipt, setReceipt] = useState<Schemas['CommandReceipt'] | null>(null);
  if (!data) return null;
  const history = data.items;
  const returned = returnOf(nomination, history);
  const asked = supplementOf(nomination, history);
  const dueAt = nomination.clocks.find(({ clock }) => clock === 'correction' || clock === 'supplement')?.dueAt;
  const close = () => setOpen(null);
  const form = {
    nomination,
    onCancel: close,
    onDone: (answer: Schemas['CommandReceipt']) => {
      setReceipt(answer);
      close();
    },
  };
  return (
    <section className="laurel-sheet laurel-no-print" aria-label={text('answering.desk')}>
      {receipt && <Receipt answer={receipt} />}
      {returned && (
        <Alert color="yellow" variant="outline" mb="md" title={text('answering.returned')}>
          <p>
            {text('answering.returnedWhy')}: <strong>{names.remark(returned.reasonId)}</strong>
          </p>
          <p>
            {text('step.fields')}: {returned.fields.map(names.field).join(', ')}
          </p>
          {dueAt && <p>{text('answering.dueAt', { at: instant(dueAt) })}</p>}
        </Alert>
      )}
      {asked && (
        <Alert color="yellow" variant="outline" mb="md" title={text('answering.supplement')}>
          <List>
            {asked.map((name) => (
              <List.Item key={name}>{names.document(name)}</List.Item>
            ))}
          </List>
          <p>{text('answering.supplementText')}</p>
          {dueAt && <p>{text('answering.dueAt', { at: instant(dueAt) })}</p>}
        </Alert>
      )}
      {open === null && (
        <Group gap="xs">
          {returned && <Button onClick={() => setOpen('resubmit')}>{text('answering.resubmit')}</Button>}
          {asked && <Button onClick={() => setOpen('supplement')}>{text('answering.supplement')}</Button>}
          <Button variant="default" component={Link} to={`/nominations/${nomination.id}/slip`}>
            {text('answering.slip')}
          </Button>
          {choices && openForms(choices).includes('raiseObjection') && (
            <Button variant="default" onClick={() => setOpen('raiseObjection')}>
              {text('step.raiseObjection')}
            </Button>
          )}
          {choices && openForms(choices).includes('reconsider') && (
            <Button variant="default" onClick={() => setOpen('reconsider')}>
              {text('step.reconsider')}
            </Button>
          )}
          {nomination.phase !== 'CLOSED' && (
            <Button variant="subtle" color="red" onClick={() => setOpen('withdraw')}>
              {text('answering.withdraw')}
            </Button>
          )}
        </Group>
      )}
      {open === 'resubmit' && returned && (
        <CorrectionForm {...form} returned={returned} corrected={correctedIn(history)} />
      )}
      {open === 'supplement' && asked && <SupplementForm {...form} asked={asked} />}
      {open === 'raiseObjection' && choices && <StepForm {...form} choices={choices} word="raiseObjection" />}
      {open === 'reconsider' && <ReconsiderForm {...form} />}
      {open === 'withdraw' && <WithdrawForm {...form} />}
    </section>
  );
}
