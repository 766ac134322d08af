/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useState } from 'preact/hooks';
import { announce } from './announcer.tsx';
import { Button } from './parts.tsx';

const SAID_MS = 4000;

/** A text to take along: to read, to copy, to keep as a file with a name that tells nothing. */
export function TextView({ text, label }: { readonly text: string; readonly label: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const words = (await copied(text)) ? t`Copied` : t`The browser does not copy. Select the text by hand.`;
    setSaid(words);
    announce(words);
    setTimeout(() => setSaid(''), SAID_MS);
  };
  return (
    <div className="stack">
      <label className="field">
        <span className="field-label">{label}</span>
        <textarea
          className="input text-view data"
          dir="ltr"
          readOnly
          rows={4}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div className="form-actions">
        <Button onPress={() => void copy()}>{t`Copy`}</Button>
        <Button onPress={() => saveFile(text)}>{t`Save as a file`}</Button>
        <span>{said}</span>
      </div>
    </div>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function saveFile(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = 'note.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}
