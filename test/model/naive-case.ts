import type { Asked, Pen } from './asked.ts';
import * as afterwards from './naive-afterwards.ts';
import * as council from './naive-council.ts';
import { decide, declineReserved, issueReserved } from './naive-decide.ts';
import * as file from './naive-file.ts';
import * as others from './naive-others.ts';
import * as turns from './naive-turns.ts';
import type { Sheet } from './paper.ts';

const PENS: { readonly [word: string]: unknown } = {
  ...file,
  ...others,
  ...council,
  ...turns,
  ...afterwards,
  decide,
  issueReserved,
  declineReserved,
};

/**
 * A case as the page of the season commands tells it to somebody with a pencil, and on purpose without the domain's own
 * functions. Gives the code of the refusal, or null when the sheet has been written over.
 */
export function carryOut(all: readonly Sheet[], of: number, asked: Asked): string | null {
  const sheet = all[of] as Sheet;
  const answer = (PENS[asked.type] as Pen)(sheet, asked, all);
  if (typeof answer === 'string') return answer;
  const barred = isBarred(sheet, asked);
  if (barred) return barred;
  sheet.recorded = [];
  answer();
  takePart(sheet, asked);
  return null;
}

/** Looking after the paper and speaking for others is no part in a level's judgement. */
const NO_PART = ['present', 'exchangeCertificate', 'reissueCertificate', 'raiseObjection', 'replyConsultation'];

/** Nobody acts on an own nomination, nor at two levels of one case. */
function isBarred({ parts }: Sheet, { type, level, person }: Asked): string | null {
  if (!person || !level || NO_PART.includes(type)) return null;
  const other = parts.find((part) => part.person === person && part.level !== level);
  if (!other) return null;
  return other.level === 'RESIDENTIAL_GROUP' ? 'OWN_NOMINATION' : 'ACTED_AT_OTHER_LEVEL';
}

/** Who hands in a nomination is its nominator; a head who originates it acts for the level where it starts. */
function takePart({ parts }: Sheet, { type, level, person, from, startAt }: Asked): void {
  if (!person || NO_PART.includes(type)) return;
  if (type === 'submit') parts.push({ person, level: from === null ? startAt : 'RESIDENTIAL_GROUP' });
  else if (level) parts.push({ person, level });
}
