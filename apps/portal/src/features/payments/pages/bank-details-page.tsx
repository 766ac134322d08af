import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Notice, PageHeader } from '@baraza/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';
import { savePayeeDetailsMutation } from '../api/save-payee-details.ts';
import { BankForm } from '../components/bank-form.tsx';
import '../payments.css';

/** A signatory says where the organisation receives money. */
export function BankDetailsPage() {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const [isSaved, setIsSaved] = useState(false);
  const grant = useSession().grants.find(({ role }) => role === 'ngo_signatory');
  return (
    <>
      <PageTitle title={t`Bank details`} />
      <PageHeader
        crumbs={[{ href: '/app/organisation/payments', label: t`Payments` }]}
        kind={<bdi>{grant?.organisation.name}</bdi>}
        title={t`Where shall the money go?`}
        lead={t`An account in the name of your organisation. A second officer of the fund asks you by another way before anything is paid to it.`}
      />
      {isSaved || !grant ? (
        <Saved />
      ) : (
        <Details
          organisationId={grant.organisationId}
          currency={search.get('currency') ?? ''}
          onSaved={() => setIsSaved(true)}
        />
      )}
    </>
  );
}

function Saved() {
  const { t } = useLingui();
  return (
    <Notice kind="success" isLive title={t`Your bank details are sealed`}>
      <p>
        <Trans>
          They are encrypted with a key of their own. Nobody reads them except to pay you, and you can see each time.
          The fund now confirms them with you by another way, for example by a call.
        </Trans>
      </p>
      <ButtonLink kind="quiet" href="/app/organisation/payments">
        <Trans>To your payments</Trans>
      </ButtonLink>
    </Notice>
  );
}

interface DetailsProps {
  readonly organisationId: string;
  readonly currency: string;
  readonly onSaved: () => void;
}

function Details({ organisationId, currency, onSaved }: DetailsProps) {
  const { t } = useLingui();
  const withStepUp = useStepUp();
  const [{ data, error, fetching }, save] = useMutation(savePayeeDetailsMutation);
  const answer = data?.savePayeeDetails;
  return (
    <>
      <div className="pay-note">
        <Notice>
          <Trans>
            If you enter new details while a payment is being prepared, that payment stops, and has to be prepared and
            authorised again. This keeps thieves from sending your money elsewhere.
          </Trans>
        </Notice>
      </div>
      <BankForm
        currency={currency}
        act={t`Seal these details`}
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
          const sent = await withStepUp(() => save({ input: { ...input, organisationId } }));
          const given = sent.data?.savePayeeDetails;
          if (given?.__typename === 'PaymentStep') onSaved();
          return given?.__typename === 'InvalidInput' ? given.faults : [];
        }}
      />
    </>
  );
}
