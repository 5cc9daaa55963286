import { Button, Group } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { keepPreviousData, useIsMutating, useQuery } from '@tanstack/react-query';
import { startTransition, useState } from 'react';
import { OwnVote } from '../council/OwnVote.tsx';
import type { Schemas } from '../shell/client.ts';
import { KeyHelp } from '../shell/KeyHelp.tsx';
import { useWords } from '../shell/language.tsx';
import { choicesQuery } from './choices.ts';
import { Claim } from './Claim.tsx';
import { type FormWord, mainOf, openForms } from './forms.ts';
import { NextFile } from './NextFile.tsx';
import type { Nomination } from './nomination.ts';
import { Overtaken } from './Overtaken.tsx';
import { Receipt } from './Receipt.tsx';
import { useFormOf } from './useFormOf.ts';
import { WhyNot } from './WhyNot.tsx';

/** A form that was opened, with what stood then: where somebody else was first it stays, with all that was typed. */
interface Opened {
  readonly word: FormWord;
  readonly choices: Schemas['Choices'];
  readonly caseSeq: number;
}

/** What this office may do now, and why not the rest. A key opens a form; only its button, or Ctrl and Enter, sends it. */
export function Steps({ nomination }: { readonly nomination: Nomination }) {
  const { text } = useWords();
  // Those of before stand until the next ones come: a form that is being filled in must not go away meanwhile.
  const { data: choices, isPlaceholderData: areOld } = useQuery({
    ...choicesQuery(nomination),
    placeholderData: keepPreviousData,
  });
  const [open, setOpen] = useState<Opened | null>(null);
  const [receipt, setReceipt] = useState<Schemas['CommandReceipt'] | null>(null);
  const help = useDisclosure(false);
  const FormOf = useFormOf(open !== null);
  const may = choices ? openForms(choices) : [];
  const isSending = useIsMutating() > 0;
  // In slices: on a slow machine the button answers before the form is drawn.
  const openForm = (word: FormWord) =>
    choices && startTransition(() => setOpen({ word, choices, caseSeq: nomination.caseSeq }));
  const openIf = (word: FormWord) => () => void (may.includes(word) && openForm(word));
  const isOvertaken = open !== null && !areOld && !may.includes(open.word);
  useHotkeys([
    ['a', openIf('decide')],
    ['f', openIf('decide')],
    ['r', openIf('returnForCorrection')],
    ['c', openIf('claim')],
    ['?', () => help[1].open()],
    ['shift+?', () => help[1].open()],
  ]);
  if (!choices) return receipt && <Receipt answer={receipt} />;
  const main = mainOf(may);
  const done = (answer: Schemas['CommandReceipt']) => {
    setReceipt(answer);
    setOpen(null);
  };
  return (
    <section className="laurel-sheet laurel-no-print" aria-label={text('case.tasks')}>
      {receipt && <Receipt answer={receipt} />}
      {receipt && open === null && main === undefined && !opensDraft(receipt) && <NextFile after={nomination.id} />}
      <Claim claim={choices.claim} />
      <OwnVote nomination={nomination} choices={choices} />
      {may.length === 0 && !receipt && open === null && <p className="laurel-quiet">{text('case.nothingForYou')}</p>}
      {open === null && (
        <Group gap="xs">
          {may.map((word) => (
            <Button key={word} variant={word === main ? 'filled' : 'default'} onClick={() => openForm(word)}>
              {text(`step.${word}`)}
            </Button>
          ))}
        </Group>
      )}
      {isOvertaken && !isSending && <Overtaken id={nomination.id} since={open.caseSeq} />}
      {open && !FormOf && <p role="status">{text('shell.loading')}</p>}
      {open && FormOf && (
        <FormOf
          word={open.word}
          nomination={nomination}
          choices={isOvertaken ? open.choices : choices}
          onDone={done}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === null && <WhyNot nomination={nomination} choices={choices} />}
      <KeyHelp keys={KEYS} control={help} />
    </section>
  );
}

/** Then the way goes on to the draft, and to no other file. */
function opensDraft({ events }: Schemas['CommandReceipt']): boolean {
  return events.some(({ kind }) => kind === 'ReconsiderationOpened');
}

const KEYS = [
  ['a', 'step.decide'],
  ['f', 'step.decide'],
  ['r', 'step.returnForCorrection'],
  ['c', 'step.claim'],
  ['Ctrl+Enter', 'step.confirm'],
  ['?', 'inbox.keys.help'],
] as const;
