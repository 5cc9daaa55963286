/** Whether callers are limited: they are, unless `LAUREL_RATE_LIMITS` is `off`, which is for benches. Anything else is a mistake. */
export function readRateLimits(env: Record<string, string | undefined>): boolean {
  const given = env['LAUREL_RATE_LIMITS'] || 'on';
  if (given !== 'on' && given !== 'off') {
    throw new Error('Laurel cannot start with these settings:\n  LAUREL_RATE_LIMITS: must be on or off');
  }
  return given === 'on';
}
