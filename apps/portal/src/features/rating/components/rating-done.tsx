import { Trans } from '@lingui/react/macro';
import { ButtonLink, Link, PageHeader } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';

interface RatingDoneProps {
  readonly isDeclined: boolean;
  readonly closesOn: string;
  readonly itemId: string;
}

/** A receipt that says that a vote was counted, and nothing of the choice. */
export function RatingDone({ isDeclined, closesOn, itemId }: RatingDoneProps) {
  return (
    <>
      <PageHeader
        title={isDeclined ? <Trans>Somebody else is asked</Trans> : <Trans>Your vote is counted</Trans>}
        lead={
          isDeclined ? (
            <Trans>You need not say why, and it changes nothing about being asked again.</Trans>
          ) : (
            <Trans>
              The outcome is shown after the end of <When iso={closesOn} />. Nothing here says what you chose.
            </Trans>
          )
        }
      />
      <div className="form-actions">
        <ButtonLink href="/app/forum/ratings" kind="primary">
          <Trans>To your ratings</Trans>
        </ButtonLink>
        <Link href={`/app/forum/ratings/items/${itemId}`}>
          <Trans>The answer and what became of it</Trans>
        </Link>
      </div>
    </>
  );
}
