import { useWords } from '../shell/language.tsx';

/** What goes over to a successor, and what does not. */
export function WhatMoves({ openCases }: { readonly openCases: number }) {
  const { text } = useWords();
  return (
    <>
      <h3>{text('units.moves')}</h3>
      <ul>
        <li>{text('units.movesCases', { count: openCases })}</li>
        <li>{text('units.movesRest')}</li>
      </ul>
      <p>
        {text('units.staysRest')} <strong>{text('units.once')}</strong>
      </p>
    </>
  );
}
