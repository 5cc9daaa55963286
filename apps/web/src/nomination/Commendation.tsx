import { useWords } from '../shell/language.tsx';
import type { Nomination } from './nomination.ts';
import { PublicLink } from './PublicLink.tsx';

/** A commendation with its numbers, whether it is in force, and what became of its paper. */
export function Commendation({ commendation }: { readonly commendation: Nomination['commendations'][number] }) {
  const { text, word, heading, day, instant } = useWords();
  const { level, issuer, decisionNo, registerNo, signedOn, state, presentedAt, certificates, certificateCode } =
    commendation;
  const paper = [
    presentedAt && text('afterwards.presentedAt', { at: instant(presentedAt) }),
    !presentedAt && state === 'ISSUED' && text('afterwards.notPresented'),
    certificates > 1 && text('afterwards.certificates', { count: certificates }),
  ].filter(Boolean);
  return (
    <>
      <p className="laurel-close">
        <strong>{text('case.commendation', { decisionNo, registerNo, level: word('level', level) })}</strong>
      </p>
      <p className="laurel-close">
        {issuer.name}, {day(signedOn)} ·{' '}
        <span className={state === 'ISSUED' ? undefined : 'laurel-late'}>{heading('commendationState', state)}</span>
        {certificateCode && ' · '}
        <PublicLink code={certificateCode} />
      </p>
      {paper.length > 0 && <p className="laurel-close laurel-quiet">{paper.join(' · ')}</p>}
    </>
  );
}
