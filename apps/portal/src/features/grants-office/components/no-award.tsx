import { Trans, useLingui } from '@lingui/react/macro';
import { Link, PageHeader } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';

export function NoAward() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`No award here`} />
      <PageHeader title={t`There is no such award here`} />
      <p>
        <Trans>It does not exist, or belongs to another fund.</Trans>{' '}
        <Link href="/app/grants/awards">
          <Trans>Awards and reports</Trans>
        </Link>
      </p>
    </>
  );
}
