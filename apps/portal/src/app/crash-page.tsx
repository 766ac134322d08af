import { Trans, useLingui } from '@lingui/react/macro';
import { ProblemPage } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { UiSurroundingsProvider } from '../shared/i18n/ui-surroundings.tsx';
import { PageTitle } from '../shared/layout/page-title.tsx';
import { useOnline } from '../shared/use-online.ts';
import { Unreachable } from './kept-or-live.tsx';
import { ReloadButton } from './problem-pages.tsx';

/** What nobody expected: the page failed, or its code could not be fetched. */
export function CrashPage() {
  const error = useRouteError();
  const isOnline = useOnline();
  const { t } = useLingui();
  const isMissingCode = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  if (!isOnline || isMissingCode)
    return (
      <BarePage>
        <Unreachable />
      </BarePage>
    );
  return (
    <BarePage>
      <PageTitle title={t`Something went wrong`} />
      <ProblemPage title={<Trans>Something went wrong on our side</Trans>} actions={<ReloadButton />}>
        <p>
          <Trans>What you typed is kept on this device. Please load the page again.</Trans>
        </p>
      </ProblemPage>
    </BarePage>
  );
}

/** A page without the frame, which may be what failed. */
function BarePage({ children }: { readonly children: ReactNode }) {
  return (
    <UiSurroundingsProvider>
      <main id="content" className="page">
        {children}
      </main>
    </UiSurroundingsProvider>
  );
}
