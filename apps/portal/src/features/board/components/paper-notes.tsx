import { Plural, Trans } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';

export interface PaperFacts {
  readonly leftOut: number;
  readonly isComplete: boolean;
  readonly madeAt: string;
}

/** What a reader of a printed paper has to know about what is not in it. */
export function PaperNotes({ paper }: { readonly paper: PaperFacts }) {
  return (
    <>
      {paper.isComplete ? null : (
        <Notice kind="warning">
          <Trans>
            This period has more than a hundred items; only the first hundred are here. Choose a shorter one.
          </Trans>
        </Notice>
      )}
      {paper.leftOut > 0 ? (
        <p>
          <Plural
            value={paper.leftOut}
            one="# item is not in this paper because of an interest of its reader."
            other="# items are not in this paper because of an interest of its reader."
          />
        </p>
      ) : null}
    </>
  );
}

export function PaperFooter({ paper }: { readonly paper: PaperFacts }) {
  return (
    <Trans>
      Made for one reader on <When iso={paper.madeAt} kind="dateTime" />. Please do not pass it on: others may have an
      interest where you have none.
    </Trans>
  );
}
