import { Trans } from '@lingui/react/macro';
import { diffArrays } from 'diff';

/** Words and the spaces between them. The library's own words are Latin ones: in Arabic it would tell letters apart. */
const partsOf = (text: string): string[] => text.split(/(\s+)/).filter((part) => part !== '');

/** What changed between two texts, word by word: struck and new words are named as such to those who listen. */
export function WordChanges({ before, after }: { readonly before: string; readonly after: string }) {
  return diffArrays(partsOf(before), partsOf(after)).map((part, index) => {
    const words = part.value.join('');
    if (part.removed)
      return (
        <del key={index}>
          <span className="visually-hidden">
            <Trans>struck:</Trans>{' '}
          </span>
          {words}
        </del>
      );
    if (part.added)
      return (
        <ins key={index}>
          <span className="visually-hidden">
            <Trans>new:</Trans>{' '}
          </span>
          {words}
        </ins>
      );
    return <span key={index}>{words}</span>;
  });
}
