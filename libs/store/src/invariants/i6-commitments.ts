import { commitment } from '../record/hash.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseCheck } from './invariant.ts';

/** I6 for what lies beside the ledger: a name or a remark that is still there is the one that the entry committed to. */
export const commitmentsHold: CaseCheck = {
  invariant: 'I6',
  says: ['the name of the nominee is another', 'the remark is another'],
  check({ id, entries, texts }) {
    return entries.flatMap(({ caseSeq, body }) =>
      commitmentsIn(body)
        .filter((committed) => isAnother(committed, texts))
        .map(({ what, subjectId }) => ({
          invariant: 'I6' as const,
          text: `Case ${id}, entry ${caseSeq}: the ${what} is another text than the one that it committed to`,
          rows: [{ caseId: id, caseSeq, subjectId }],
        })),
    );
  },
};

interface Committed {
  readonly what: 'name of the nominee' | 'remark';
  readonly subjectId: string;
  readonly value: unknown;
}

function isAnother({ subjectId, value }: Committed, texts: CaseFile['texts']): boolean {
  const beside = texts.get(subjectId);
  return beside !== undefined && commitment(beside.salt, beside.text) !== value;
}

/** Wherever they stand in the body: a reason, or the changes of a correction. */
function commitmentsIn(value: unknown): Committed[] {
  if (typeof value !== 'object' || value === null) return [];
  const { nomineeId, nomineeCommitment, remarkId, commitment: ofRemark, ...others } = value as Record<string, unknown>;
  return [
    ...(nomineeId
      ? [{ what: 'name of the nominee' as const, subjectId: String(nomineeId), value: nomineeCommitment }]
      : []),
    ...(remarkId ? [{ what: 'remark' as const, subjectId: String(remarkId), value: ofRemark }] : []),
    ...Object.values(others).flatMap(commitmentsIn),
  ];
}
