import { Button, Group } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../shell/client.ts';
import { KeyHelp } from '../shell/KeyHelp.tsx';
import { useWords } from '../shell/language.tsx';
import { AppraiseForm } from './AppraiseForm.tsx';
import { choicesQuery } from './choices.ts';
import { DecideForm } from './DecideForm.tsx';
import type { FormProps } from './form-props.ts';
import type { Nomination } from './nomination.ts';
import { Receipt } from './Receipt.tsx';
import { ReturnForm } from './ReturnForm.tsx';
import { StepForm } from './StepForm.tsx';

/** The steps that have a form here, in the order in which a level takes them. */
const FORMS = [
  'claim',
  'receive',
  'appraise',
  'decide',
  'issueReserved',
  'returnForCorrection',
  'hold',
  'release',
  'withdraw',
  'unclaim',
] as const;
export type FormWord = (typeof FORMS)[number];

/** What this office may do now. A key opens a form; only its button, or Ctrl and Enter, sends it. */
export function Steps({ nomination }: { readonly nomination: Nomination }) {
  const { text } = useWords();
  const { data: choices } = useQuery(choicesQuery(nomination));
  const [open, setOpen] = useState<FormWord | null>(null);
  const [receipt, setReceipt] = useState<Schemas['CommandReceipt'] | null>(null);
  const help = useDisclosure(false);
  const may = FORMS.filter((word) => choices && isOpen(choices, word));
  const openIf = (word: FormWord) => () => void (may.includes(word) && setOpen(word));
  useHotkeys([
    ['a', openIf('decide')],
    ['f', openIf('decide')],
    ['r', openIf('returnForCorrection')],
    ['c', openIf('claim')],
    ['?', () => help[1].open()],
    ['shift+?', () => help[1].open()],
  ]);
  if (!choices) return null;
  const main = may.find((word) => MAIN.includes(word));
  const done = (answer: Schemas['CommandReceipt']) => {
    setReceipt(answer);
    setOpen(null);
  };
  return (
    <section className="laurel-sheet laurel-no-print" aria-label={text('case.tasks')}>
      {receipt && <Receipt answer={receipt} />}
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
      {open && formOf(open, { nomination, choices, onDone: done, onCancel: () => setOpen(null) })}
      <KeyHelp keys={KEYS} control={help} />
    </section>
  );
}

/** The steps that bring a file on; the others are beside. */
const MAIN: readonly FormWord[] = ['receive', 'appraise', 'decide', 'issueReserved', 'release'];

const KEYS = [
  ['a', 'step.decide'],
  ['f', 'step.decide'],
  ['r', 'step.returnForCorrection'],
  ['c', 'step.claim'],
  ['Ctrl+Enter', 'step.confirm'],
  ['?', 'inbox.keys.help'],
] as const;

function isOpen({ steps, answers }: Schemas['Choices'], word: FormWord): boolean {
  if (word === 'decide') return answers.some(({ refusal }) => refusal === null);
  return steps.some(({ type, refusal }) => type === word && refusal === null);
}

function formOf(word: FormWord, props: FormProps) {
  if (word === 'decide') return <DecideForm {...props} />;
  if (word === 'appraise') return <AppraiseForm {...props} />;
  if (word === 'returnForCorrection') return <ReturnForm {...props} />;
  return <StepForm {...props} word={word} />;
}
