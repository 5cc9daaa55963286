/** The page that an office works on most. */
export function homeOf(role: string | undefined): '/drafts' | '/inbox' | '/nominations' | '/people' {
  if (role === 'NOMINATOR') return '/drafts';
  if (role === 'ADMIN') return '/people';
export function homeOf(role: string | undefined): '/drafts' | '/inbox' | '/nominations' | '/administer/seasons' {
  if (role === 'NOMINATOR') return '/drafts';
  if (role === 'ADMIN') return '/administer/seasons';
  return role === undefined || role === 'AUDITOR' ? '/nominations' : '/inbox';
}
