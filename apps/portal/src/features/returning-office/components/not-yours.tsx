import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';

/** An election that is not there, or in which this person has no such office: both look alike. */
export function NotYours() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Elections`} />
      <EmptyState
        title={t`This part of the election is not yours`}
        actions={
          <ButtonLink kind="quiet" href="/app/returning-office">
            <Trans>To your elections</Trans>
          </ButtonLink>
        }
      >
        <Trans>
          The forum appoints returning officers, key holders and scrutineers. If you were appointed, sign in with that
          account.
        </Trans>
      </EmptyState>
    </>
  );
}
