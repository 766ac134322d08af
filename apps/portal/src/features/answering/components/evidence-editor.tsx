import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileField, TextField, type ChosenFile } from '@baraza/ui';
import { useState } from 'react';
import { ACCEPTED_FILES, MAX_FILE_MEGABYTES, uploadFile } from '../../../shared/api/upload-file.ts';
import type { DraftEvidence } from '../answer-draft.ts';

interface EvidenceEditorProps {
  readonly evidence: readonly DraftEvidence[];
  /** For which files are handed in; null where there is no account, so that addresses alone are evidence. */
  readonly organisationId: string | null;
  readonly isNeeded?: boolean;
  /** With what is there at that moment: an upload ends long after it began. */
  readonly onChange: (change: (before: readonly DraftEvidence[]) => readonly DraftEvidence[]) => void;
}

/** What a claim rests on: addresses, and files that become public with the answer. */
export function EvidenceEditor({ evidence, organisationId, isNeeded = false, onChange }: EvidenceEditorProps) {
  const change = (place: number, part: Partial<DraftEvidence>) =>
    onChange((before) => before.map((one, at) => (at === place ? { ...one, ...part } : one)));
  const remove = (place: number) => onChange((before) => before.filter((_, at) => at !== place));
  return (
    <div className="stack">
      {evidence.map((piece, place) => (
        <Piece
          key={place}
          {...{ piece, place }}
          onChange={(part) => change(place, part)}
          onRemove={() => remove(place)}
        />
      ))}
      <div className="form-actions">
        <Button onPress={() => onChange((before) => [...before, { title: '', url: '', fileId: '', fileName: '' }])}>
          {isNeeded ? <Trans>Add evidence, which is needed here</Trans> : <Trans>Add evidence</Trans>}
        </Button>
      </div>
      {organisationId === null ? null : <Upload organisationId={organisationId} onChange={onChange} />}
    </div>
  );
}

interface PieceProps {
  readonly piece: DraftEvidence;
  readonly place: number;
  readonly onChange: (part: Partial<DraftEvidence>) => void;
  readonly onRemove: () => void;
}

function Piece({ piece, place, onChange, onRemove }: PieceProps) {
  const { t } = useLingui();
  const number = place + 1;
  return (
    <div className="answering-evidence">
      <TextField
        label={t`Evidence ${number}: what it is`}
        maxLength={200}
        value={piece.title}
        onChange={(title) => onChange({ title })}
      />
      {piece.fileId === '' ? (
        <TextField
          label={t`Evidence ${number}: web address`}
          inputMode="url"
          isOptional
          maxLength={500}
          value={piece.url}
          onChange={(url) => onChange({ url })}
        />
      ) : (
        <p>
          <Trans>
            File: <bdi>{piece.fileName}</bdi>
          </Trans>
        </p>
      )}
      <div>
        <Button kind="quiet" onPress={onRemove}>
          <Trans>Remove evidence {number}</Trans>
        </Button>
      </div>
    </div>
  );
}

interface Sending {
  readonly name: string;
  readonly progress: number;
  readonly failure?: 'refused' | 'offline';
}

/** A file is handed in at once and kept with the draft; nobody outside the company sees it before the answer is sent. */
function Upload({ organisationId, onChange }: Pick<EvidenceEditorProps, 'onChange'> & { organisationId: string }) {
  const { t } = useLingui();
  const [sending, setSending] = useState<Sending | null>(null);
  const failures = {
    refused: t`Not taken: the file is larger than 10 MB, of a kind we cannot open, or not what its name says. PDF, pictures, text and office files work.`,
    offline: t`Not sent: there is no connection. Choose the file again when you are online.`,
  };
  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    const onProgress = (progress: number) => setSending({ name: file.name, progress });
    onProgress(0);
    const outcome = await uploadFile({ organisationId, file, onProgress });
    if (outcome.type !== 'stored') return setSending({ name: file.name, progress: 0, failure: outcome.type });
    setSending(null);
    const { id: fileId, name: fileName } = outcome.file;
    onChange((before) => [...before, { title: fileName, url: '', fileId, fileName }]);
  };
  return (
    <FileField
      label={t`Add a file as evidence`}
      hint={t`It is public with the answer and stays as it is. Where and when a picture was taken is cut out; names inside documents are not: take them out first.`}
      isOptional
      accept={ACCEPTED_FILES}
      maxMegabytes={MAX_FILE_MEGABYTES}
      files={sending ? [shown(sending, failures)] : []}
      onChoose={(files) => void choose(files)}
      onRemove={() => setSending(null)}
    />
  );
}

function shown(
  { name, progress, failure }: Sending,
  words: Readonly<Record<'refused' | 'offline', string>>,
): ChosenFile {
  return { id: 'sending', fileName: name, ...(failure ? { problem: words[failure] } : { progress }) };
}
