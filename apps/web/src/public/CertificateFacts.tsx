import { Button } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { QrCode } from '../slip/QrCode.tsx';
import type { Certificate } from './certificate.ts';
import classes from './Public.module.css';

/** A commendation as the register has it, and the code that leads here again, on screen as on paper. */
export function CertificateFacts({ certificate }: { readonly certificate: Certificate }) {
  const { text, word, heading, day } = useWords();
  const { code, form, category, issuer, year, decisionNo, registerNo, signedOn, recipient, state, entry } = certificate;
  const address = `${window.location.origin}/c/${code}`;
  return (
    <>
      <section className="laurel-sheet">
        <PageTitle title={text('certificate.title', { form: word('form', form) })} />
        <p className={`${classes['state']} ${classes[state]}`}>{heading('commendationState', state)}</p>
        <p>{text(`certificate.${state}`)}</p>
        <dl className="laurel-facts">
          <dt>{text('certificate.recipient')}</dt>
          <dd>
            <strong>{recipient ?? text('certificate.noName')}</strong> ({word('category', category)})
          </dd>
          <dt>{text('certificate.issuer')}</dt>
          <dd>{issuer}</dd>
          <dt>{text('certificate.decisionNo')}</dt>
          <dd>{text('certificate.number', { number: decisionNo, year: String(year) })}</dd>
          <dt>{text('certificate.signedOn')}</dt>
          <dd>{day(signedOn)}</dd>
          <dt>{text('certificate.registerNo')}</dt>
          <dd>{text('certificate.number', { number: registerNo, year: String(year) })}</dd>
          <dt>{text('certificate.entry')}</dt>
          <dd>
            {text('certificate.entryOf', { caseSeq: entry.caseSeq })}{' '}
            <span className={classes['hash']}>{entry.leafHash}</span>
          </dd>
        </dl>
        <p className="laurel-quiet">{text('certificate.compare')}</p>
      </section>
      <section className="laurel-sheet">
        <h2>{text('certificate.paper')}</h2>
        <div className={classes['paper']}>
          <QrCode address={address} label={text('certificate.qr')} />
          <div>
            <p>
              {text('certificate.code')}
              <br />
              <span className={classes['code']}>{code}</span>
            </p>
            <p>{address}</p>
            <Button className="laurel-no-print" variant="default" onClick={() => window.print()}>
              {text('certificate.print')}
            </Button>
          </div>
        </div>
      </section>
    </>
  );
}
