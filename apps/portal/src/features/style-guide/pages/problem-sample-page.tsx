import { useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, ProblemPage } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';

/** How bad news looks: what happened, what was kept, what to do. */
export function ProblemSamplePage() {
  const { t } = useLingui();
  const actions = (
    <>
      <Button kind="primary">{t`Try again`}</Button>
      <ButtonLink kind="quiet" href="/app/style-guide">{t`Back to the style guide`}</ButtonLink>
    </>
  );
  return (
    <>
      <PageTitle title={t`A problem`} />
      <ProblemPage
        title={t`The bank could not be reached`}
        actions={actions}
        reference={t`Quote 7f3c-22 if you ask for help.`}
      >
        <p>{t`Nothing was paid, and what you entered is kept. It is safe to try again: the payment can go out once only.`}</p>
      </ProblemPage>
    </>
  );
}
