/** The page that an office works on most. */
export function homeOf(role: string | undefined): '/drafts' | '/inbox' | '/nominations' | '/people' {
  if (role === 'NOMINATOR') return '/drafts';
  if (role === 'ADMIN') return '/people';
  return role === undefined || role === 'AUDITOR' ? '/nominations' : '/inbox';
}
