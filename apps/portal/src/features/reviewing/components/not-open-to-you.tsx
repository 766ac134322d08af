import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';

/** The same words whether it does not exist, belongs to another fund, or is closed by an interest. */
export function NotOpenToYou() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Not open to you`} />
      <PageHeader title={t`This is not open to you`} />
      <p>
        <Trans>
          It does not exist, belongs to another fund, or you have an interest in it that keeps it from you. Nothing was
          changed.
        </Trans>
      </p>
    </>
  );
}
