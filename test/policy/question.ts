import { policy } from '@laurel/domain';

/** What a question is about, and the relations in which one can stand to it. NONE: to nothing in particular. */
export const RELATIONS_TO = {
  CASE: policy.RELATIONS.filter((relation) => relation !== 'SELF'),
  UNIT: ['OWN_UNIT', 'UNRELATED'],
  GROUP: ['ORIGIN', 'UNRELATED'],
  PERSON: ['SELF', 'UNRELATED'],
  NONE: ['UNRELATED'],
} as const satisfies { readonly [about: string]: readonly policy.Relation[] };
export type ObjectKind = keyof typeof RELATIONS_TO;

export interface Objects {
  readonly caseId: string;
  readonly seasonId: string;
  /** Whose things are asked about. */
  readonly unitId: string;
  /** For whom is nominated: a group; null where a head originates at the own unit. */
  readonly fromUnitId: string | null;
  /** Of whoever may write it; and a document of the case, or on its way to the draft. */
  readonly draftId: string;
  readonly documentId: string;
  readonly memberId: string;
  readonly delegationId: string;
  readonly sessionId: string;
  readonly signingId: string;
}

export interface Question {
  readonly about: ObjectKind;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: (of: Objects) => string;
  readonly body?: (of: Objects) => object;
  /** Asks for what nobody has: whoever may ask is told that it is not there. */
  readonly ofNobody?: true;
  readonly headers?: Record<string, string>;
  /** Its answer does not end. */
  readonly isStream?: true;
}

/** An id that no row has. */
export const NOBODY = '5d1c1f0e-8f0b-4b52-9d55-0d4c1b1f6a11';
export const WARD = { level: 'WARD' };
export const reason = 'Vì thử quyền (dữ liệu bịa)';

export const get = (about: ObjectKind, path: (of: Objects) => string): Question => ({ about, method: 'GET', path });
export const post = (
  about: ObjectKind,
  path: (of: Objects) => string,
  body: (of: Objects) => object = () => ({}),
): Question => ({
  about,
  method: 'POST',
  path,
  body,
});

export type Questions = { readonly [action in policy.Action]?: Question };
