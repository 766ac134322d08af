import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '@baraza/ui';
import { GrantsFacts } from '../components/grants-facts.tsx';
import { StartPage } from '../components/start-page.tsx';

/** Where grants officers begin. */
export function GrantsStartPage() {
  return (
    <StartPage
      room="grants"
      actions={
        <ButtonLink kind="quiet" href="/app/grants/calls/new">
          <Trans>Prepare a call</Trans>
        </ButtonLink>
      }
    >
      <GrantsFacts />
    </StartPage>
  );
}
