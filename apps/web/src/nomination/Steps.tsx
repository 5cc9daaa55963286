import { Button, Group } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../shell/client.ts';
import { KeyHelp } from '../shell/KeyHelp.tsx';
import { useWords } from '../shell/language.tsx';
import { choicesQuery } from './choices.ts';
import { Claim } from './Claim.tsx';
import { FormOf } from './FormOf.tsx';
import { type FormWord, mainOf, openForms } from './forms.ts';
import { NextFile } from './NextFile.tsx';
import type { Nomination } from './nomination.ts';
import { Receipt } from './Receipt.tsx';
import { WhyNot } from './WhyNot.tsx';

/** What this office may do now, and why not the rest. A key opens a form; only its button, or Ctrl and Enter, sends it. */
export function Steps({ nomination }: { readonly nomination: Nomination }) {
  const { text } = useWords();
  const { data: choices } = useQuery(choicesQuery(nomination));
  const [open, setOpen] = useState<FormWord | null>(null);
  const [receipt, setReceipt] = useState<Schemas['CommandReceipt'] | null>(null);
  const help = useDisclosure(false);
  const may = choices ? openForms(choices) : [];
  const openIf = (word: FormWord) => () => void (may.includes(word) && setOpen(word));
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
      {receipt && open === null && main === undefined && <NextFile after={nomination.id} />}
      <Claim claim={choices.claim} />
      {may.length === 0 && !receipt && <p className="laurel-quiet">{text('case.nothingForYou')}</p>}
      {open === null && (
        <Group gap="xs">
          {may.map((word) => (
            <Button key={word} variant={word === main ? 'filled' : 'default'} onClick={() => setOpen(word)}>
              {text(`step.${word}`)}
            </Button>
          ))}
        </Group>
      )}
      {open && (
        <FormOf word={open} nomination={nomination} choices={choices} onDone={done} onCancel={() => setOpen(null)} />
      )}
      {open === null && <WhyNot nomination={nomination} choices={choices} />}
      <KeyHelp keys={KEYS} control={help} />
    </section>
  );
}

const KEYS = [
  ['a', 'step.decide'],
  ['f', 'step.decide'],
  ['r', 'step.returnForCorrection'],
  ['c', 'step.claim'],
  ['Ctrl+Enter', 'step.confirm'],
  ['?', 'inbox.keys.help'],
] as const;
