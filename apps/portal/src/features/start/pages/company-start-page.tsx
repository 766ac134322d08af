import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '@baraza/ui';
import { useSession } from '../../../shared/session/session.tsx';
import { CompanyFacts } from '../components/company-facts.tsx';
import { StartPage } from '../components/start-page.tsx';

/** Where a company's people begin. */
export function CompanyStartPage() {
  const mayContribute = useSession().hasRole('company_finance', 'company_signatory');
  const contribute = (
    <ButtonLink href="/app/company/contributions/new">
      <Trans>Contribute</Trans>
    </ButtonLink>
  );
  return (
    <StartPage room="company" actions={mayContribute ? contribute : null}>
      <CompanyFacts />
    </StartPage>
  );
}
