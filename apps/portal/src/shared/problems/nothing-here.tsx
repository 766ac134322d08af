import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, ProblemPage } from '@baraza/ui';
import type { ReactNode } from 'react';
import { PageTitle } from '../layout/page-title.tsx';

/** The whole page where what somebody looks for is not there or not theirs: a heading, what it may be, and a way on. */
export function NothingHere({ title }: { readonly title: ReactNode }) {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Nothing here`} />
      <ProblemPage
        title={title}
        actions={
          <ButtonLink href="/app">
            <Trans>Go to your start page</Trans>
          </ButtonLink>
        }
      >
        <p>
          <Trans>
            The address may be incomplete, or the matter was moved or ended. Nothing that you wrote is lost.
          </Trans>
        </p>
      </ProblemPage>
    </>
  );
}
