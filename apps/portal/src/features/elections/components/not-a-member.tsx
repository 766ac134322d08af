import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';

/** An election that is not there, or not of one's forum: both look alike. */
export function NotAMember() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Elections`} />
      <EmptyState
        title={t`This election is not one of your forum`}
        actions={
          <ButtonLink kind="quiet" href="/app/forum/elections">
            <Trans>To your forum’s elections</Trans>
          </ButtonLink>
        }
      >
        <Trans>
          Members find the elections of their own forum here. Everybody can read about all of them on the public pages.
        </Trans>
      </EmptyState>
    </>
  );
}
