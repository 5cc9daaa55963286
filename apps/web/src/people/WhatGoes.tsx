import { useWords } from '../shell/language.tsx';

const GOES = ['account', 'name', 'texts', 'documents', 'drafts'] as const;
const STAYS = ['ledger', 'numbers', 'hashes', 'offices', 'request'] as const;

/** What an erasure takes away, what it leaves, and what it cannot reach. */
export function WhatGoes({ nominees }: { readonly nominees: number }) {
  const { text } = useWords();
  return (
    <>
      <div className="laurel-pair">
        <section className="laurel-sheet" aria-labelledby="goes">
          <h2 id="goes">{text('erase.goes')}</h2>
          <ul>
            {GOES.map((one) => (
              <li key={one}>{text(`erase.goes.${one}`)}</li>
            ))}
          </ul>
        </section>
        <section className="laurel-sheet" aria-labelledby="stays">
          <h2 id="stays">{text('erase.stays')}</h2>
          <ul>
            {STAYS.map((one) => (
              <li key={one}>{text(`erase.stays.${one}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      <section className="laurel-sheet" aria-labelledby="beyond">
        <h2 id="beyond">{text('erase.beyond')}</h2>
        <p>{text('erase.beyondText')}</p>
        <h2 className="laurel-next">{text('erase.nominees')}</h2>
        <p>{text('erase.nomineesCount', { count: nominees })}</p>
        <p>{text('erase.openFirst')}</p>
      </section>
    </>
  );
}
