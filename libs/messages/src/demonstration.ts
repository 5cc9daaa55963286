import { VOCABULARY } from './vocabulary.ts';

/** On which paper an invented person holds an office. */
export const DEMO_BASIS = 'Dữ liệu trình diễn, không có văn bản';

/** The name of an invented person: it says so first, in whatever list it stands. */
export function demoName(role: keyof typeof VOCABULARY.role, unit: string | null): string {
  return ['Người bịa để trình diễn: ', VOCABULARY.role[role].vi, ...(unit ? [', ', unit] : [])].join('');
}
