import { Trans } from '@lingui/react/macro';
import { diffWordsWithSpace } from 'diff';

/** What changed between two texts, word by word: struck and new words are named as such to those who listen. */
export function WordChanges({ before, after }: { readonly before: string; readonly after: string }) {
  return diffWordsWithSpace(before, after).map((part, index) => {
    if (part.removed)
      return (
        <del key={index}>
          <span className="visually-hidden">
            <Trans>struck:</Trans>{' '}
          </span>
          {part.value}
        </del>
      );
    if (part.added)
      return (
        <ins key={index}>
          <span className="visually-hidden">
            <Trans>new:</Trans>{' '}
          </span>
          {part.value}
        </ins>
      );
    return <span key={index}>{part.value}</span>;
  });
}
