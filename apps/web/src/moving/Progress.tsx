import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useWords } from '../shell/language.tsx';
import classes from './Moving.module.css';
import type { Run } from './useMoving.ts';

/** How far it is, as a bar and in words, and the way to stop. It takes the focus from the form that is gone. */
export function Progress({ run: { way, done, all }, onStop }: { readonly run: Run; readonly onStop: () => void }) {
  const { text } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section className="laurel-sheet">
      <div ref={box} tabIndex={-1}>
        <p id="progress">{text(`moving.${way}`, { done, all })}</p>
        <progress className={classes['bar']} aria-labelledby="progress" value={done} max={all} />
      </div>
      <Button variant="default" onClick={onStop}>
        {text('moving.stop')}
      </Button>
    </section>
  );
}
