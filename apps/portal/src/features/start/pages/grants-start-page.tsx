import { GrantsFacts } from '../components/grants-facts.tsx';
import { StartPage } from '../components/start-page.tsx';

/** Where grants officers begin. */
export function GrantsStartPage() {
  return (
    <StartPage room="grants">
      <GrantsFacts />
    </StartPage>
  );
}
