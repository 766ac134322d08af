import { useLingui } from '@lingui/react/macro';
import { FileField, type ChosenFile } from '@baraza/ui';
import { useState } from 'react';
import { ACCEPTED_FILES, MAX_FILE_MEGABYTES, uploadFile } from '../../../shared/api/upload-file.ts';

interface KeptFile {
  readonly id: string;
  readonly name: string;
}

interface OneFileProps {
  readonly organisationId: string;
  readonly value: KeptFile | undefined;
  readonly onChange: (file: KeptFile | undefined) => void;
}

interface Sending {
  readonly name: string;
  readonly progress: number;
  readonly failure?: 'refused' | 'offline';
}

/** One document; it is handed in at once, and public only with the answer. */
export function OneFile({ organisationId, value, onChange }: OneFileProps) {
  const { t } = useLingui();
  const [sending, setSending] = useState<Sending | null>(null);
  const words = {
    refused: t`Not taken: the file is larger than 10 MB, of a kind we cannot open, or not what its name says. PDF, pictures, text and office files work.`,
    offline: t`Not sent: there is no connection. Choose the file again when you are online.`,
  };
  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    setSending({ name: file.name, progress: 0 });
    const onProgress = (progress: number) => setSending({ name: file.name, progress });
    const outcome = await uploadFile({ organisationId, file, onProgress });
    if (outcome.type !== 'stored') return setSending({ name: file.name, progress: 0, failure: outcome.type });
    setSending(null);
    onChange({ id: outcome.file.id, name: outcome.file.name });
  };
  const remove = () => {
    if (sending) setSending(null);
    else onChange(undefined);
  };
  return (
    <FileField
      label={t`File`}
      hint={t`Everybody can download it with the answer. Where and when a picture was taken is cut out; what an office file says of its author is not.`}
      accept={ACCEPTED_FILES}
      maxMegabytes={MAX_FILE_MEGABYTES}
      files={shown(sending, value, words)}
      onChoose={(files) => void choose(files)}
      onRemove={remove}
    />
  );
}

function shown(
  sending: Sending | null,
  value: KeptFile | undefined,
  words: Readonly<Record<'refused' | 'offline', string>>,
): readonly ChosenFile[] {
  if (!sending) return value ? [{ id: value.id, fileName: value.name }] : [];
  const { name, progress, failure } = sending;
  return [{ id: 'sending', fileName: name, ...(failure ? { problem: words[failure] } : { progress }) }];
}
