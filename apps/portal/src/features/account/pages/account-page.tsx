import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { accountQuery } from '../api/account.ts';
import { AppSection } from '../components/app-section.tsx';
import { CodesSection } from '../components/codes-section.tsx';
import { EmailSection } from '../components/email-section.tsx';
import { ErasureSection } from '../components/erasure-section.tsx';
import { FactorNotice } from '../components/factor-notice.tsx';
import { LanguageSection } from '../components/language-section.tsx';
import { OffersSection } from '../components/offers-section.tsx';
import { OrganisationsSection } from '../components/organisations-section.tsx';
import { PasskeysSection } from '../components/passkeys-section.tsx';
import { PasswordSection } from '../components/password-section.tsx';
import { ReadsSection } from '../components/reads-section.tsx';
import { SessionsSection } from '../components/sessions-section.tsx';
import '../account.css';

/** One's own account: ways in, sessions, language, who read what, and leaving. */
export function AccountPage() {
  const { t } = useLingui();
  const session = useSession();
  const [{ data, error }, ask] = useQuery({ query: accountQuery, requestPolicy: 'cache-and-network' });
  const refresh = () => {
    ask({ requestPolicy: 'network-only' });
    if (!session.secondFactor) void session.refresh();
  };
  if (!data) return error ? <RequestErrorNotice error={error} /> : <Skeleton hasHeading lines={8} />;
  const security = data.accountSecurity;
  const waysIn = { security, onChanged: refresh };
  return (
    <>
      <PageTitle title={t`Your account`} />
      <PageHeader
        title={t`Your account`}
        lead={
          <Trans>
            You are here as <bdi>{session.handle}</bdi>.
          </Trans>
        }
      />
      <FactorNotice hasFactor={security.hasAuthenticatorApp || security.passkeys.length > 0} />
      <OffersSection />
      <OrganisationsSection />
      <PasskeysSection {...waysIn} />
      <PasswordSection {...waysIn} />
      <AppSection {...waysIn} />
      <CodesSection {...waysIn} />
      <SessionsSection sessions={data.mySessions} onChanged={refresh} />
      <LanguageSection />
      <EmailSection {...waysIn} />
      <ReadsSection />
      <ErasureSection />
    </>
  );
}
