import { useId, useRef } from 'react';
import { join } from '../join.ts';
import { useUi } from '../ui-context.tsx';
import { describedBy, NativeFieldHead, type FieldWords } from './field.tsx';
import { Progress } from './progress.tsx';

/** One file that was chosen: `progress` from 0 to 1 while it is on its way. */
export interface ChosenFile {
  readonly id: string;
  readonly fileName: string;
  readonly detail?: string;
  readonly progress?: number;
  readonly problem?: string;
}

export interface FileFieldProps extends FieldWords {
  readonly id?: string;
  /** As of the `accept` attribute, for example `.pdf,image/*`. The server looks at the content again. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly maxMegabytes: number;
  readonly files: readonly ChosenFile[];
  readonly onChoose: (files: readonly File[]) => void;
  readonly onRemove: (id: string) => void;
}

export function FileField({
  id,
  accept,
  isMultiple = false,
  maxMegabytes,
  files,
  onChoose,
  onRemove,
  ...words
}: FileFieldProps) {
  const { strings } = useUi();
  const ownId = useId();
  const fieldId = id ?? ownId;
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    onChoose(Array.from(input.current?.files ?? []));
    // Cleared, so that choosing the same file again after removing it is noticed.
    if (input.current) input.current.value = '';
  };
  const hint = (
    <>
      {words.hint} {strings.fileSizeLimit(maxMegabytes)}
    </>
  );
  return (
    <div className={join('field', words.error && 'field-invalid')}>
      <NativeFieldHead {...words} hint={hint} id={fieldId} />
      <input
        {...describedBy(fieldId, { ...words, hint })}
        ref={input}
        className="file-input"
        type="file"
        accept={accept}
        multiple={isMultiple}
        onChange={choose}
      />
      {files.length > 0 ? (
        <ul className="file-list">
          {files.map((file) => (
            <FileLine key={file.id} file={file} onRemove={() => onRemove(file.id)} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function FileLine({ file, onRemove }: { readonly file: ChosenFile; readonly onRemove: () => void }) {
  const { strings } = useUi();
  return (
    <li className="file-line">
      <span className="file-name">
        <bdi>{file.fileName}</bdi>
        {file.detail ? <span className="file-detail"> {file.detail}</span> : null}
        {file.problem ? <span className="field-error"> {file.problem}</span> : null}
      </span>
      <button type="button" className="text-button" onClick={onRemove}>
        {strings.fileRemove(file.fileName)}
      </button>
      {file.progress === undefined ? null : <Progress label={file.fileName} isLabelHidden value={file.progress} />}
    </li>
  );
}
