import { useLingui } from '@lingui/react/macro';
import { Button, FileField, TextArea } from '@baraza/ui';
import { useState } from 'react';

interface ShareInputProps {
  readonly fileLabel: string;
  /** What the button beside the text does. */
  readonly act: string;
  readonly isMultiple?: boolean;
  /** Called with the text of each file, or with what was pasted. Nothing leaves this device. */
  readonly onText: (text: string) => Promise<void>;
}

/** A share of the election key as a file, or as a scanned or copied text. */
export function ShareInput({ fileLabel, act, isMultiple = false, onText }: ShareInputProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const takeFiles = async (files: readonly File[]) => {
    for (const file of files) await onText(await file.text());
  };
  const takeText = async () => {
    await onText(text);
    setText('');
  };
  return (
    <>
      <FileField
        label={fileLabel}
        accept=".json,.txt,application/json,text/plain"
        isMultiple={isMultiple}
        maxMegabytes={1}
        files={[]}
        onChoose={(files) => void takeFiles(files)}
        onRemove={() => undefined}
      />
      <TextArea
        label={t`Or its text`}
        hint={t`Scanned or copied: it begins with [{"holder".`}
        rows={3}
        value={text}
        onChange={setText}
        autoComplete="off"
        spellCheck="false"
      />
      <div className="form-actions">
        <Button isDisabled={text.trim() === ''} onPress={() => void takeText()}>
          {act}
        </Button>
      </div>
    </>
  );
}
