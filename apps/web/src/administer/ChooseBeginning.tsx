import { Button, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import files from '../documents/Documents.module.css';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import type { ErrorOfField } from '../shell/form-errors.ts';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { seasonsQuery } from '../totals/totals.ts';
import { type Beginning, beginningIn } from './beginning.ts';
import { beginningQuery } from './seasons.ts';

/** A season of ten thousand units is less; the API takes no more either. */
const FILE_MAX_BYTES = 2_000_000;

/** A season that was, or a file: units and rules come from there, so that nobody types them. */
export function ChooseBeginning({ onChosen }: { readonly onChosen: (beginning: Beginning) => void }) {
  const { text, both, day } = useWords();
  const refusal = useRefusal();
  const queries = useQueryClient();
  const seasons = useQuery(seasonsQuery);
  const [errors, setErrors] = useState<readonly ErrorOfField[]>([]);
  const [tries, setTries] = useState(0);
  const [seasonId, setSeasonId] = useState('');
  const said = (more: readonly ErrorOfField[]) => {
    setErrors(more);
    setTries(tries + 1);
  };
  const chosen = seasonId || (seasons.data?.items[0]?.id ?? '');
  async function fromSeason(event: FormEvent) {
    event.preventDefault();
    try {
      const { isWhole, ...beginning } = await queries.fetchQuery(beginningQuery(chosen));
      if (isWhole) onChosen(beginning);
      else said([{ field: null, words: text('administer.tooManyUnits') }]);
    } catch (thrown) {
      said(refusal(thrown));
    }
  }
  async function fromFile(file: File | null) {
    const beginning = file && file.size <= FILE_MAX_BYTES ? beginningIn(await file.text()) : null;
    if (beginning) onChosen(beginning);
    else said([{ field: 'file', words: text('administer.noSeasonFile') }]);
  }
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
