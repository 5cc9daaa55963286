import { Button, Group, NativeSelect } from '@mantine/core';
import { eventTexts, isEventTextKind } from '@laurel/messages';
import { useWords } from '../shell/language.tsx';
import classes from './Moments.module.css';
import type { Entry } from './trail.ts';

interface MomentsProps {
  readonly entries: readonly Entry[];
  readonly chosen: number;
  readonly onChoose: (caseSeq: number) => void;
}

/** Three ways to the same moment: the browser's own slider (arrow keys, Home, End), two buttons, and the list of entries. */
export function Moments({ entries, chosen, onChoose }: MomentsProps) {
  const { text, both, instant } = useWords();
  const last = entries.length;
  const factsOf = ({ caseSeq, at, kind, body }: Entry) => ({
    caseSeq,
    last,
    at: instant(at),
    what: isEventTextKind(kind) ? both(eventTexts(kind, body)) : kind,
  });
  const entry = entries[chosen - 1];
  if (!entry) return null;
  return (
    <section className={`laurel-sheet ${classes['moments']}`} aria-label={text('audit.moment')}>
      <label htmlFor="moment">{text('audit.moment')}</label>
      <input
        id="moment"
        type="range"
        min={1}
        max={last}
        step={1}
        value={chosen}
        aria-valuetext={text('audit.momentOf', factsOf(entry))}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      />
      <p>
        <output htmlFor="moment">{text('audit.momentOf', factsOf(entry))}</output>
      </p>
      <Group gap="sm" align="flex-end">
        <Button variant="default" disabled={chosen <= 1} onClick={() => onChoose(chosen - 1)}>
          {text('audit.before')}
        </Button>
        <Button variant="default" disabled={chosen >= last} onClick={() => onChoose(chosen + 1)}>
          {text('audit.after')}
        </Button>
        <NativeSelect
          label={text('audit.entries')}
          className={classes['list']}
          value={String(chosen)}
          onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
          data={entries.map((one) => ({ value: String(one.caseSeq), label: text('audit.entryInList', factsOf(one)) }))}
        />
      </Group>
    </section>
  );
}
