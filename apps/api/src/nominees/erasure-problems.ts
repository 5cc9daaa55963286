import type { PersonRow } from '@laurel/store';
import type { FieldError } from '../problem/problem.ts';

/** What is wrong with erasing a person on this paper. */
export function erasureProblems({ kind, name }: PersonRow, basis: string): FieldError[] {
  if (kind === 'SYSTEM') return [{ path: 'id', message: 'a system is nobody whose data could be erased' }];
  const isNamed = name !== '' && basis.toLowerCase().includes(name.toLowerCase());
  return isNamed ? [{ path: 'basis', message: 'must name the paper and not the person: it stays' }] : [];
}
