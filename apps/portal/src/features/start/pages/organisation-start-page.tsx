import { OrganisationFacts } from '../components/organisation-facts.tsx';
import { StartPage } from '../components/start-page.tsx';

/** Where an organisation's people begin. */
export function OrganisationStartPage() {
  return (
    <StartPage room="organisation">
      <OrganisationFacts />
    </StartPage>
  );
}
