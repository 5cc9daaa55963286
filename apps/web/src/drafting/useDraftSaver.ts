import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { change, client, newIntent, Refused, read } from '../shell/client.ts';
import { useUnsaved } from '../shell/useUnsaved.ts';
import { type Draft, draftQuery } from './draft.ts';
import { DraftSaver } from './draft-saver.ts';
import { bodyOf, differing, type Written, writtenIn } from './written.ts';

interface Frame {
  readonly seasonId: string;
  readonly unitId: string | null;
  readonly draft: Draft | null;
  readonly start: Written;
  /** The first save gave the draft its id. */
  readonly onCreated: (id: string) => void;
}

/** Saves a form while it stands on the page, and once more when it is left. */
export function useDraftSaver({ seasonId, unitId, draft, start, onCreated }: Frame): DraftSaver {
  const queries = useQueryClient();
  const [, show] = useReducer((count: number) => count + 1, 0);
  const isHere = useRef(true);
  const [saver] = useState(() => {
    const begin = beginning({ seasonId, unitId });
    const write = async (typed: Written, before: Draft | null) => {
      const after = before ? await changed(before, typed) : await begin(typed);
      queries.setQueryData(draftQuery(after.id).queryKey, after);
      void queries.invalidateQueries({ queryKey: ['drafts'], exact: true });
      if (!before && isHere.current) onCreated(after.id);
      return after;
    };
    return new DraftSaver({ write, reread, tell: () => show() }, draft, start);
  });
  useUnsaved(useCallback(() => saver.isUnsaved(), [saver]));
  useEffect(() => {
    const saveNow = () => void (saver.shown.state === 'OFFLINE' && saver.save());
    window.addEventListener('online', saveNow);
    isHere.current = true;
    return () => {
      isHere.current = false;
      window.removeEventListener('online', saveNow);
      if (saver.shown.state !== 'STALE') void saver.save();
    };
  }, [saver]);
  return saver;
}

const reread = (id: string) => read(client.GET('/v1/drafts/{id}', { params: { path: { id } } }));

function changed({ id, version, procedure, startAt }: Draft, typed: Written): Promise<Draft> {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  return read(client.PUT('/v1/drafts/{id}', { params, body: { ...bodyOf(typed), procedure, startAt } }));
}

/** Begins a draft once: where the answer was lost the same is asked for again, and what was typed meanwhile comes on top of it. */
function beginning({ seasonId, unitId }: { readonly seasonId: string; readonly unitId: string | null }) {
  let asked: { readonly typed: Written; readonly intent: ReturnType<typeof newIntent> } | null = null;
  return async (typed: Written): Promise<Draft> => {
    asked ??= { typed, intent: newIntent() };
    const body = { ...bodyOf(asked.typed), procedure: 'ORDINARY' as const, seasonId, fromUnitId: unitId };
    const begin = change((header) => client.POST('/v1/nominations', { params: { header }, body }), asked.intent);
    const { id } = await begin.catch((thrown: unknown) => {
      if (thrown instanceof Refused) asked = null;
      throw thrown;
    });
    const draft = await reread(id);
    return differing(writtenIn(draft), typed).length === 0 ? draft : changed(draft, typed);
  };
}
