import { useId, type ReactNode } from 'react';
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

/**
 * Papers and photographs. The platform's own words ("No file chosen") come in the browser's language, so the button is
 * a label in the reader's. What was chosen stands below with its progress; taking one away is a word, not a cross.
 */
export function FileField({ files, onChoose, onRemove, maxMegabytes, ...props }: FileFieldProps) {
  const { id, accept, isMultiple = false, ...words } = props;
  const { strings } = useUi();
  const ownId = useId();
  const fieldId = id ?? ownId;
  const hint = joinHints(words.hint, strings.fileSizeLimit(maxMegabytes));
  const choose = (input: HTMLInputElement) => {
    onChoose(Array.from(input.files ?? []));
    // Cleared, so that choosing the same file again after removing it is noticed.
    input.value = '';
  };
  return (
    <div className={join('field', words.error && 'field-invalid')}>
      <NativeFieldHead {...words} hint={hint} id={fieldId} />
      <input
        {...describedBy(fieldId, { ...words, hint })}
        className="file-input visually-hidden"
        type="file"
        accept={accept}
        multiple={isMultiple}
        onChange={(event) => choose(event.currentTarget)}
      />
      <label className="button button-quiet file-choose" htmlFor={fieldId}>
        {strings.fileChoose}
      </label>
      <ul className="file-list" hidden={files.length === 0}>
        {files.map((file) => (
          <FileLine key={file.id} file={file} onRemove={() => onRemove(file.id)} />
        ))}
      </ul>
    </div>
  );
}

const joinHints = (hint: ReactNode, limit: string) => (
  <>
    {hint} {limit}
  </>
);

function FileLine({ file, onRemove }: { readonly file: ChosenFile; readonly onRemove: () => void }) {
  const { strings } = useUi();
  return (
    <li className="file-line">
      <span className="file-name">
        <bdi>{file.fileName}</bdi>
        {file.detail ? <bdi className="file-detail">{file.detail}</bdi> : null}
        {file.problem ? <span className="field-error">{file.problem}</span> : null}
      </span>
      <button type="button" className="text-button" aria-label={strings.fileRemove(file.fileName)} onClick={onRemove}>
        {strings.remove}
      </button>
      {file.progress === undefined ? null : <Progress label={file.fileName} isLabelHidden value={file.progress} />}
    </li>
  );
}
