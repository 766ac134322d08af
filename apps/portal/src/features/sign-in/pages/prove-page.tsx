import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader } from '@baraza/ui';
import { useState } from 'react';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ProofForm } from '../../../shared/step-up/proof-form.tsx';

/** The same question as the dialogue of `useStepUp`, as a page of its own: for a second tab. */
export function ProvePage() {
  const { t } = useLingui();
  const [isProved, setIsProved] = useState(false);
  return (
    <>
      <PageTitle title={t`Confirm that it is you`} />
      <PageHeader
        title={t`Confirm that it is you`}
        lead={t`Steps that move money or give power need a proof that is not older than five minutes.`}
      />
      {isProved ? (
        <Notice kind="success" isLive>
          <Trans>Confirmed for five minutes. You can close this tab and go on where you were.</Trans>
        </Notice>
      ) : (
        <ProofForm onProved={() => setIsProved(true)} />
      )}
    </>
  );
}
