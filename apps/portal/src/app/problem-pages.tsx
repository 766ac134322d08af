import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, ProblemPage } from '@baraza/ui';
import { PageTitle } from '../shared/layout/page-title.tsx';

const StartLink = () => (
  <ButtonLink href="/app">
    <Trans>Go to your start page</Trans>
  </ButtonLink>
);

export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Not found`} />
      <ProblemPage title={<Trans>There is nothing at this address</Trans>} actions={<StartLink />}>
        <p>
          <Trans>
            It may have been moved, or it is not open to the role you are working in. Nothing you wrote is lost.
          </Trans>
        </p>
      </ProblemPage>
    </>
  );
}

export function ForbiddenPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Not open to you`} />
      <ProblemPage title={<Trans>This room is not open to you</Trans>} actions={<StartLink />}>
        <p>
          <Trans>
            Your account does not hold the role that works here. If it should, ask the person who manages roles in your
            organisation.
          </Trans>
        </p>
      </ProblemPage>
    </>
  );
}

export function UnreachablePage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Offline`} />
      <ProblemPage title={<Trans>This page cannot be reached right now</Trans>} actions={<ReloadButton />}>
        <p>
          <Trans>Your device seems to be offline, or the server is busy. What you typed is kept on this device.</Trans>
        </p>
      </ProblemPage>
    </>
  );
}

export function ReloadButton() {
  return (
    <Button kind="primary" onPress={() => window.location.reload()}>
      <Trans>Load again</Trans>
    </Button>
  );
}
