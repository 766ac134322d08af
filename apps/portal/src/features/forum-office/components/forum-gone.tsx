import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';

/** For what does not exist and for what is not open to this person: both read alike. */
export function ForumGone() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Not found`} />
      <EmptyState
        title={t`This is not here, or not open to you`}
        actions={
          <Link href="/app/forum-office">
            <Trans>To the forum office</Trans>
          </Link>
        }
      >
        <Trans>It may be decided by others, or you may be signed in as somebody else.</Trans>
      </EmptyState>
    </>
  );
}
