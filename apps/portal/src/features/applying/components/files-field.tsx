import { useLingui } from '@lingui/react/macro';
import { FileField, type ChosenFile } from '@baraza/ui';
import { useRef, useState } from 'react';
import { ACCEPTED_FILES, MAX_FILE_MEGABYTES, uploadFile } from '../../../shared/api/upload-file.ts';
import { filesOf } from '../answers/answer-value.ts';
import { controlId, fieldWords, type AnswerFieldProps } from './answer-field-words.tsx';

interface Upload {
  readonly key: string;
  readonly fileName: string;
  readonly progress: number;
  readonly failure?: 'refused' | 'offline';
}

/** Papers that go with the application: what is kept, and what is on its way. */
export function FilesField(props: AnswerFieldProps) {
  const { field, answers, onAnswer } = props;
  const kept = filesOf(answers[field.id]);
  const words = useFailureWords();
  const { uploads, choose, forget } = useUploads(props);
  const onTheWay = uploads.map(({ key, fileName, progress, failure }): ChosenFile => ({
    id: key,
    fileName,
    ...(failure ? { problem: words[failure] } : { progress }),
  }));
  const shown = [...kept.map(({ fileId, name }): ChosenFile => ({ id: fileId, fileName: name })), ...onTheWay];
  const remove = (id: string) => {
    const left = kept.filter((file) => file.fileId !== id);
    if (left.length < kept.length) onAnswer(field.id, left.length > 0 ? left : null);
    else forget(id);
  };
  const room = (field.maxFiles ?? 1) - kept.length;
  return (
    <FileField
      {...fieldWords(props)}
      id={controlId(field.id)}
      accept={ACCEPTED_FILES}
      maxMegabytes={MAX_FILE_MEGABYTES}
      isMultiple={room > 1}
      files={shown}
      onChoose={choose}
      onRemove={remove}
    />
  );
}

function useFailureWords() {
  const { t } = useLingui();
  return {
    refused: t`Not taken: the file is larger than 10 MB, of a kind we cannot open, or not what its name says. PDF, pictures, text and office files work.`,
    offline: t`Not sent: there is no connection. Choose the file again when you are online.`,
  };
}

function useUploads({ field, organisationId, answers, onAnswer }: AnswerFieldProps) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  // An upload ends long after the rendering in which it began: it adds to the answer as it is then.
  const latest = useRef({ answers, onAnswer });
  latest.current = { answers, onAnswer };
  const patch = (key: string, change: Partial<Upload>) =>
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const forget = (key: string) => setUploads((before) => before.filter((one) => one.key !== key));
  const send = async (file: File) => {
    const key = crypto.randomUUID();
    setUploads((before) => [...before, { key, fileName: file.name, progress: 0 }]);
    const outcome = await uploadFile({ organisationId, file, onProgress: (progress) => patch(key, { progress }) });
    if (outcome.type !== 'stored') return patch(key, { failure: outcome.type });
    forget(key);
    const kept = filesOf(latest.current.answers[field.id]).slice(0, (field.maxFiles ?? 1) - 1);
    latest.current.onAnswer(field.id, [...kept, { fileId: outcome.file.id, name: outcome.file.name }]);
  };
  const choose = (files: readonly File[]) =>
    void files.reduce((before, file) => before.then(() => send(file)), Promise.resolve());
  return { uploads, choose, forget };
}
