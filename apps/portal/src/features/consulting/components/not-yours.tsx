import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';

/** A consultation that is not there, or not of one's forum: both look alike. */
export function NotYours() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Consultations`} />
      <EmptyState
        title={t`This consultation is not one of your forum`}
        actions={
          <ButtonLink kind="quiet" href="/app/forum/consultations">
            <Trans>To your forum’s consultations</Trans>
          </ButtonLink>
        }
      >
        <Trans>Members find what their own forum asks them here. Nobody outside of it can read along.</Trans>
      </EmptyState>
    </>
  );
}
