import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader } from '@baraza/ui';
import { useLocation } from 'react-router';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { OpenForm } from '../components/open-form.tsx';
import { roomOf, sideAt } from '../types.ts';
import '../engaging.css';

/** Either side opens an engagement. */
export function OpenEngagementPage() {
  const { t } = useLingui();
  const side = sideAt(useLocation().pathname);
  return (
    <>
      <PageTitle title={t`Open an engagement`} />
      <PageHeader
        title={t`Open an engagement`}
        lead={
          side === 'company' ? (
            <Trans>Only you see it until your briefing is out. Nothing starts before that.</Trans>
          ) : (
            <Trans>It is public at once, and the company is asked for its briefing.</Trans>
          )
        }
        crumbs={[{ href: roomOf(side), label: t`Engagements` }]}
      />
      <OpenForm side={side} />
    </>
  );
}
