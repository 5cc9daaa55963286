import type { ModelAct } from './any-act.ts';
import type { Parting } from './lives.ts';

/** A parting as a person reads it, with what repeats it. */
export function tell({ seed, number, laid, cases, acts, domain, paper }: Parting): string {
  return [
    `The domain and the paper part in life ${number} of seed ${seed}:`,
    `    npm run model -- --seed ${seed} --from ${number} --lives 1`,
    `rule set ${laid.id} with ${JSON.stringify(laid.overrides)}, ${cases} cases for one achievement`,
    ...acts.map(told),
    ...differences(domain, paper),
  ].join('\n');
}

function told(act: ModelAct, index: number): string {
  const { of, after, command, role, unit, person, delegation, window } = act;
  const { type, ...data } = command;
  const pause = after > 0 ? `${after} ms later, ` : '';
  const beside = [person, delegation, window === 'OPEN' ? null : `window ${window}`].filter(Boolean).join(', ');
  const asked = JSON.stringify(data, (key, value) =>
    key === 'rules' ? value.id : QUIET.includes(key) ? undefined : value,
  );
  return `${index + 1}. ${pause}case ${of}: ${type} ${asked} by ${role} of ${unit ?? 'no unit'} (${beside})`;
}

const QUIET = ['seasonId', 'nomineeId', 'nomineeCommitment', 'achievementId', 'period', 'asks'];

/** Only the parts of the two looks that differ. */
function differences(domain: string, paper: string): string[] {
  const [left, right] = [domain.split('; '), paper.split('; ')];
  const missing = (one: readonly string[], other: readonly string[]) => one.filter((part) => !other.includes(part));
  return [`domain: ${missing(left, right).join('; ')}`, `paper:  ${missing(right, left).join('; ')}`];
}
