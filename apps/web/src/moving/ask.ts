import { isProblemCode, problemTexts, type Texts } from '@laurel/messages';
import { change, client, Refused, read } from '../shell/client.ts';
import { KeptIntent } from '../shell/kept-intent.ts';
import type { AskedRules } from './moving.ts';

/** Null: it can be moved, or was. Else why it cannot. */
export type Ask = (nominationId: string) => Promise<Texts | null>;

/** Asks what a move would do to a case, and records nothing. */
export function tryIn(ruleSet: AskedRules): Ask {
  return (id) =>
    unlessOfTheCase(async () => {
      const call = client.POST('/v1/nominations/{id}/migration', { params: { path: { id } }, body: { ruleSet } });
      const { refusal } = await read(call);
      if (!refusal) return null;
      const { code, facts } = refusal;
      return isProblemCode(code) ? problemTexts(code, facts) : { vi: code, en: code };
    });
}

/** Moves a case by a command of its own. What got no answer is sent again under the same key when it is its turn again. */
export function moveIn(ruleSet: AskedRules, reason: string, kept: Map<string, KeptIntent>): Ask {
  const body = { type: 'migrateRuleSet', ruleSet, reason } as const;
  return (id) =>
    unlessOfTheCase(async () => {
      const intent = kept.get(id) ?? new KeptIntent();
      kept.set(id, intent);
      await intent.send(body, (own) =>
        change(
          (header) => client.POST('/v1/nominations/{id}/commands', { params: { path: { id }, header }, body }),
          own,
        ),
      );
      return null;
    });
}

/** There is no such case any more, or it stands where it cannot be moved; its place among the others says nothing of them. */
const OF_THE_CASE = [404, 409, 422];

/** A "no" about one case is told with it. One about the request, the office or the machine is thrown: it holds for every case. */
async function unlessOfTheCase(ask: () => Promise<Texts | null>): Promise<Texts | null> {
  try {
    return await ask();
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    const { status, texts, errors = [] } = thrown.problem;
    if (!OF_THE_CASE.includes(status) || errors.length > 0) throw thrown;
    return texts;
  }
}
