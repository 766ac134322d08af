import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { PhasesSheet } from '../../../shared/engagements/phases-sheet.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myAddresseesQuery } from '../api/my-addressees.ts';
import { ContactForm } from '../components/contact-form.tsx';
import { ProfileLists } from '../components/profile-lists.tsx';
import '../engaging.css';

/** What a company says of itself to whoever asks it: products, risks, who signs, how it is reached. Never a name. */
export function ProfilePage() {
  const { t } = useLingui();
  const [{ data, error, fetching }, refresh] = useQuery({ query: myAddresseesQuery });
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t`Your company`} />
      <PageHeader
        title={t`Your company`}
        lead={t`What people read of you before they speak with you. Roles, never names. What you take back stays on record as what you said until then.`}
      />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={6} /> : null}
      {data?.myAddressees.length === 0 ? <EmptyState title={t`Your organisation is no company`} /> : null}
      {data?.myAddressees.map((own) => (
        <div key={own.id}>
          <ProfileLists own={own} again={again} />
          <Section title={<Trans>How you are reached</Trans>}>
            <ContactForm own={own} again={again} />
          </Section>
          <Section
            title={<Trans>Steps of due diligence on which you have engaged</Trans>}
            lead={
              <Trans>Counted from engagements that ran. Those on which you never have are shown in public too.</Trans>
            }
          >
            <PhasesSheet phases={own.phasesEngagedOn} />
          </Section>
        </div>
      ))}
    </>
  );
}
