import { create } from 'qrcode';

/** Lighter cells around the code, without which cameras do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as a drawing of its own: nothing is asked of others, and it prints as sharp as the printer is. */
export function QrCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET;
  const dark = Array.from(modules.data, (isDark, at) => (isDark ? cell(at, modules.size) : '')).join('');
  return (
    <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}

const cell = (at: number, size: number) => `M${QUIET + (at % size)} ${QUIET + Math.floor(at / size)}h1v1h-1z`;
