import { z } from 'zod';
import { Id } from '../text/words.ts';
import { AskedNameText } from './inbox.ts';
import { PageQuery } from './page.ts';

const FOUND = /^(?:NAME|PLAIN|WORDS)\|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The registers of an office begin every year with 1; none has had a million numbers in one. */
const NumberInRegister = z.coerce.number().int().min(1).max(1_000_000);

const Day = z.iso.date().refine((day) => day >= '1900-01-01', 'must not lie before 1900');

export const NominationSearchQuery = PageQuery.extend({
  name: AskedNameText.optional().describe("Beginnings of words of the nominee's name, in any order, marks aside."),
  seasonId: Id.optional().describe('Of this season.'),
  unitId: Id.optional().describe('That this unit proposes, reviews, or was asked about.'),
  decisionNo: NumberInRegister.optional().describe('In which a decision of this number commends, of any issuer.'),
  registerNo: NumberInRegister.optional().describe('In which a commendation of this register number was issued.'),
  year: z.coerce.number().int().min(1900).max(2999).optional().describe('The year of the number.'),
  officerId: Id.optional().describe('In which this person acted.'),
  from: Day.optional().describe('Handed in on this day of Vietnam or later.'),
  until: Day.optional().describe('Handed in on this day of Vietnam or earlier.'),
  after: z
    .string()
    .regex(FOUND, 'must be the next of the page before')
    .optional()
    .describe('The `next` of the page before.'),
}).check(asksForSomething);
export type NominationSearchQuery = z.infer<typeof NominationSearchQuery>;

const ASKED = ['name', 'unitId', 'decisionNo', 'registerNo', 'officerId', 'from', 'until'] as const;

type Asked = { readonly [name in (typeof ASKED)[number] | 'year']?: unknown };

function asksForSomething({ value, issues }: z.core.ParsePayload<Asked>): void {
  const refused = (path: string, message: string) =>
    issues.push({ code: 'custom', input: value, path: [path], message });
  if (ASKED.every((name) => value[name] === undefined))
    refused('name', `must be there, or one of ${ASKED.slice(1).join(', ')}`);
  const isNumbered = value.decisionNo !== undefined || value.registerNo !== undefined;
  if (value.year !== undefined && !isNumbered) refused('year', 'goes with decisionNo or registerNo');
  if (typeof value.from === 'string' && typeof value.until === 'string' && value.from > value.until) {
    refused('until', 'must not lie before from');
  }
}
