import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Notice, PageHeader } from '@baraza/ui';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';
import { myTreasuriesQuery } from '../api/my-treasuries.ts';
import { savePayingAccountMutation } from '../api/save-paying-account.ts';
import { BankForm } from '../components/bank-form.tsx';
import '../payments.css';

/** From which account the fund pays a currency. */
export function PayingAccountPage() {
  const { t } = useLingui();
  const [isSaved, setIsSaved] = useState(false);
  const [{ data }] = useQuery({ query: myTreasuriesQuery });
  const fund = data?.myTreasuries[0];
  return (
    <>
      <PageTitle title={t`An account to pay from`} />
      <PageHeader
        crumbs={[{ href: '/app/finance/payments', label: t`Payments` }]}
        kind={<bdi>{fund?.name}</bdi>}
        title={t`An account to pay from`}
        lead={t`The fund’s own account for one currency, as it stands on its invoices. Batches made from now on use it.`}
      />
      {isSaved ? (
        <Notice kind="success" isLive title={t`The account is entered`}>
          <ButtonLink kind="quiet" href="/app/finance/payments">
            <Trans>To the payments</Trans>
          </ButtonLink>
        </Notice>
      ) : null}
      {fund && !isSaved ? <Account fundId={fund.id} onSaved={() => setIsSaved(true)} /> : null}
    </>
  );
}

function Account({ fundId, onSaved }: { readonly fundId: string; readonly onSaved: () => void }) {
  const { t } = useLingui();
  const withStepUp = useStepUp();
  const [{ data, error, fetching }, save] = useMutation(savePayingAccountMutation);
  const answer = data?.savePayingAccount;
  return (
    <BankForm
      act={t`Enter this account`}
      isPending={fetching}
      notice={
        <>
          {answer && isProblem(answer) && answer.__typename !== 'InvalidInput' ? (
            <ProblemNotice problem={answer} words={{}} />
          ) : null}
          <RequestErrorNotice error={error} />
        </>
      }
      onSend={async (input) => {
        const sent = await withStepUp(() => save({ input: { ...input, fundId } }));
        const given = sent.data?.savePayingAccount;
        if (given?.__typename === 'PaymentStep') onSaved();
        return given?.__typename === 'InvalidInput' ? given.faults : [];
      }}
    />
  );
}
