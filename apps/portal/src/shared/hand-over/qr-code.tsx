import { useMemo } from 'react';
import { qrPath } from './qr-path.ts';
import './hand-over.css';

/** A QR code, always dark on white: some readers fail on the reverse. Nothing where the text is too long for one. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const code = useMemo(() => qrPath(text), [text]);
  if (!code) return null;
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="qr-paper" width={code.size} height={code.size} />
      <path className="qr-ink" d={code.path} />
    </svg>
  );
}
