import type { Clause, DraftPart } from '../types.ts';
import { ClauseEditor } from './clause-editor.tsx';
import { ProposeAmendment } from './propose-amendment.tsx';

interface ClauseWordsProps extends DraftPart {
  readonly clause: Clause;
  readonly label: string;
  readonly isTitle?: boolean;
}

/** A clause: to be written by representatives while it is a draft, to be read by everybody else. */
export function ClauseWords({ draft, clause, label, isTitle = false, onChanged }: ClauseWordsProps) {
  if (!draft.isRepresentative || draft.state !== 'drafting') {
    return (
      <p lang={draft.language} dir="auto" {...(clause.part === 'evidence' && { className: 'position-evidence' })}>
        {clause.text}
      </p>
    );
  }
  return (
    <ClauseEditor
      key={`${clause.id}-${clause.version}`}
      draft={draft}
      clause={clause}
      label={label}
      isTitle={isTitle}
      onChanged={onChanged}
    >
      <ProposeAmendment draft={draft} clause={clause} onChanged={onChanged} />
    </ClauseEditor>
  );
}
