import { Alert, Button, Group, List } from '@mantine/core';
import { keepPreviousData, useIsMutating, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ReconsiderForm } from '../afterwards/ReconsiderForm.tsx';
import { choicesQuery } from '../nomination/choices.ts';
import { openForms } from '../nomination/forms.ts';
import { type Nomination, historyQuery } from '../nomination/nomination.ts';
import { Overtaken } from '../nomination/Overtaken.tsx';
import { Receipt } from '../nomination/Receipt.tsx';
import { StepForm } from '../nomination/StepForm.tsx';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { correctedIn, type Return, returnOf, supplementOf } from './asked.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { SupplementForm } from './SupplementForm.tsx';
import { useNames } from './useNames.ts';
import { WithdrawForm } from './WithdrawForm.tsx';

/** A form that was opened, with what stood then: where somebody else was first it stays, with all that was typed. */
type Opened = { readonly caseSeq: number } & (
  | { readonly word: 'resubmit'; readonly returned: Return }
  | { readonly word: 'supplement'; readonly asked: readonly string[] }
  | { readonly word: 'raiseObjection'; readonly choices: Schemas['Choices'] }
  | { readonly word: 'withdraw' | 'reconsider' }
);

/** What the group that handed a file in may do with it, and what is asked of it. */
export function NominatorSteps({ nomination }: { readonly nomination: Nomination }) {
  const { text, instant } = useWords();
  const { data } = useQuery(historyQuery(nomination.id));
  const { data: choices, isPlaceholderData: areOld } = useQuery({
    ...choicesQuery(nomination),
    placeholderData: keepPreviousData,
  });
  const names = useNames(nomination);
  const [open, setOpen] = useState<Opened | null>(null);
  const isSending = useIsMutating() > 0;
  const [receipt, setReceipt] = useState<Schemas['CommandReceipt'] | null>(null);
  if (!data) return null;
  const history = data.items;
  const returned = returnOf(nomination, history);
  const asked = supplementOf(nomination, history);
  const dueAt = nomination.clocks.find(({ clock }) => clock === 'correction' || clock === 'supplement')?.dueAt;
  const mayObject = choices !== undefined && openForms(choices).includes('raiseObjection');
  const { caseSeq } = nomination;
  const close = () => setOpen(null);
  const form = {
    nomination,
    onCancel: close,
    onDone: (answer: Schemas['CommandReceipt']) => {
      setReceipt(answer);
      close();
    },
  };
  const isOver = {
    resubmit: open?.word === 'resubmit' && open.returned.caseSeq !== returned?.caseSeq,
    supplement: asked === null,
    raiseObjection: !mayObject && !areOld,
    withdraw: false,
    reconsider: false,
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
          {returned && (
            <Button onClick={() => setOpen({ word: 'resubmit', caseSeq, returned })}>
              {text('answering.resubmit')}
            </Button>
          )}
          {asked && (
            <Button onClick={() => setOpen({ word: 'supplement', caseSeq, asked })}>
              {text('answering.supplement')}
            </Button>
          )}
          <Button variant="default" component={Link} to={`/nominations/${nomination.id}/slip`}>
            {text('answering.slip')}
          </Button>
          {mayObject && (
            <Button variant="default" onClick={() => setOpen({ word: 'raiseObjection', caseSeq, choices })}>
              {text('step.raiseObjection')}
            </Button>
          )}
          {choices && openForms(choices).includes('reconsider') && (
            <Button variant="default" onClick={() => setOpen({ word: 'reconsider', caseSeq })}>
              {text('step.reconsider')}
            </Button>
          )}
          {nomination.phase !== 'CLOSED' && (
            <Button variant="subtle" color="red" onClick={() => setOpen({ word: 'withdraw', caseSeq })}>
              {text('answering.withdraw')}
            </Button>
          )}
        </Group>
      )}
      {open && isOver[open.word] && !isSending && <Overtaken id={nomination.id} since={open.caseSeq} />}
      {open?.word === 'resubmit' && (
        <CorrectionForm {...form} returned={open.returned} corrected={correctedIn(history)} />
      )}
      {open?.word === 'supplement' && <SupplementForm {...form} asked={open.asked} />}
      {open?.word === 'raiseObjection' && <StepForm {...form} choices={open.choices} word="raiseObjection" />}
      {open?.word === 'reconsider' && <ReconsiderForm {...form} />}
      {open?.word === 'withdraw' && <WithdrawForm {...form} />}
    </section>
  );
}
