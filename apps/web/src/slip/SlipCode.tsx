import { useWords } from '../shell/language.tsx';
import { QrCode } from './QrCode.tsx';

/** The code of a slip, for a camera and for a hand. */
export function SlipCode({ code }: { readonly code: string }) {
  const { text } = useWords();
  const address = `${window.location.origin}/tra-cuu`;
  return (
    <div className="laurel-slip-code">
      <QrCode address={`${address}#${code}`} label={text('slip.qr')} />
      <p>
        {text('slip.code')}
        <br />
        <strong className="laurel-slip-letters">{code}</strong>
        <br />
        <small>{text('slip.scan', { address })}</small>
      </p>
    </div>
  );
}
