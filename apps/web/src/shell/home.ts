/** The page that an office works on most. */
export function homeOf(role: string | undefined): '/drafts' | '/inbox' | '/nominations' {
  if (role === 'NOMINATOR') return '/drafts';
  return role === undefined || role === 'AUDITOR' || role === 'ADMIN' ? '/nominations' : '/inbox';
}
