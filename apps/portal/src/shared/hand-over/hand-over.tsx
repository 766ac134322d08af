import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@baraza/ui';
import { useState } from 'react';
import { QrCode } from './qr-code.tsx';
import { saveTextFile } from './save-text-file.ts';
import './hand-over.css';

export interface HandOverProps {
  /** What the code and the text are: "Your voting pass". Read out in place of the picture. */
  readonly label: string;
  readonly text: string;
  /** In the picture, where that is more than the text: a link that opens the right page. */
  readonly qrText?: string;
  readonly fileName: string;
  readonly mediaType?: string;
}

/** Something secret to carry to another device or to paper: a picture to scan, the text, a file, a sheet. */
export function HandOver({ label, text, qrText = text, fileName, mediaType }: HandOverProps) {
  return (
    <div className="hand-over">
      <QrCode text={qrText} label={label} />
      <div className="hand-over-words">
        <code className="hand-over-text" dir="ltr" tabIndex={0} role="group" aria-label={label}>
          {text}
        </code>
        <div className="form-actions no-print">
          <CopyButton text={text} />
          <Button onPress={() => saveTextFile(fileName, text, mediaType)}>
            <Trans>Save as a file</Trans>
          </Button>
          <Button onPress={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ text }: { readonly text: string }) {
  const { t } = useLingui();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t`Copied. Other apps on this device can read what is copied.`);
    } catch {
      setSaid(t`This browser does not let the page copy. Mark the text and copy it by hand.`);
    }
  };
  return (
    <>
      <Button onPress={() => void copy()}>
        <Trans>Copy the text</Trans>
      </Button>
      <span role="status" className="hint hand-over-said">
        {said}
      </span>
    </>
  );
}
