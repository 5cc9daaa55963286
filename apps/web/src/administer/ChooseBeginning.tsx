import { Button, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import files from '../documents/Documents.module.css';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { seasonsQuery } from '../totals/totals.ts';
import { type Beginning, beginningIn } from './beginning.ts';
import { beginningQuery } from './seasons.ts';

/** A season of ten thousand units is less; the API takes no more either. */
const FILE_MAX_BYTES = 2_000_000;

/** Kept without its words: they follow the language. */
type Fault =
  | { readonly field: 'file' | null; readonly says: 'administer.tooManyUnits' | 'administer.noSeasonFile' }
  | { readonly thrown: unknown };

/** A season that was, or a file: units and rules come from there, so that nobody types them. */
export function ChooseBeginning({ onChosen }: { readonly onChosen: (beginning: Beginning) => void }) {
  const { text, both, day } = useWords();
  const refusal = useRefusal();
  const queries = useQueryClient();
  const seasons = useQuery(seasonsQuery);
  const [fault, setFault] = useState<Fault | null>(null);
  const [tries, setTries] = useState(0);
  const [seasonId, setSeasonId] = useState('');
  const failed = (next: Fault) => {
    setFault(next);
    setTries(tries + 1);
  };
  const chosen = seasonId || (seasons.data?.items[0]?.id ?? '');
  async function fromSeason(event: FormEvent) {
    event.preventDefault();
    try {
      const { isWhole, ...beginning } = await queries.fetchQuery(beginningQuery(chosen));
      if (isWhole) onChosen(beginning);
      else failed({ field: null, says: 'administer.tooManyUnits' });
    } catch (thrown) {
      failed({ thrown });
    }
  }
  async function fromFile(file: File | null) {
    const beginning = file && file.size <= FILE_MAX_BYTES ? beginningIn(await file.text()) : null;
    if (beginning) onChosen(beginning);
    else failed({ field: 'file', says: 'administer.noSeasonFile' });
  }
  const errors = fault && 'says' in fault ? [{ field: fault.field, words: text(fault.says) }] : refusal(fault?.thrown);
  return (
    <>
      <ErrorSummary errors={errors} tries={tries} />
      {(seasons.data?.items.length ?? 0) > 0 && (
        <section className="laurel-sheet">
          <h2>{text('administer.fromSeason')}</h2>
          <form className="laurel-form" onSubmit={(event) => void fromSeason(event)}>
            <NativeSelect
              id="season"
              label={text('totals.season')}
              description={text('administer.fromSeasonHint')}
              value={chosen}
              onChange={(event) => setSeasonId(event.currentTarget.value)}
              data={(seasons.data?.items ?? []).map(({ id, title, openedAt }) => ({
                value: id,
                label: `${both(title)} (${day(openedAt)})`,
              }))}
            />
            <div>
              <Button type="submit">{text('administer.go')}</Button>
            </div>
          </form>
        </section>
      )}
      <section className="laurel-sheet">
        <h2>{text('administer.fromFile')}</h2>
        <p className="laurel-quiet">{text('administer.fileHint')}</p>
        <label htmlFor="file" className={files['choose']}>
          {text('administer.file')}
          <input
            id="file"
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void fromFile(currentTarget.files?.[0] ?? null);
              currentTarget.value = '';
            }}
          />
        </label>
      </section>
    </>
  );
}
