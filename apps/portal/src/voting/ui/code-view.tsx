/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { encode } from 'uqr';
import { useState } from 'preact/hooks';
import { codeParts } from '../domain/code-parts.ts';
import { Button } from './parts.tsx';

/** Modules of white around a code, as the standard wants. */
const QUIET_ZONE = 4;

/** A text as a QR code, or as several that are shown one after the other. */
export function CodeView({ text, label }: { readonly text: string; readonly label: string }) {
  const [shown, setShown] = useState(0);
  const parts = codeParts(text);
  const part = parts[shown] ?? '';
  const [number, count] = [shown + 1, parts.length];
  return (
    <div className="stack code-view">
      <Code text={part} label={count > 1 ? t`${label}, code ${number} of ${count}` : label} />
      {count > 1 ? (
        <div className="cluster">
          <Button onPress={() => setShown((shown + count - 1) % count)}>{t`Code before`}</Button>
          <span className="numeral" aria-live="polite">
            {t`Code ${number} of ${count}`}
          </span>
          <Button onPress={() => setShown((shown + 1) % count)}>{t`Next code`}</Button>
        </div>
      ) : null}
    </div>
  );
}

function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  const whole = size + 2 * QUIET_ZONE;
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z` : '')))
    .join('');
  return (
    <svg className="code" viewBox={`0 0 ${whole} ${whole}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect className="code-ground" width={whole} height={whole} />
      <path className="code-marks" d={path} />
    </svg>
  );
}
