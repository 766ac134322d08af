import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { OnePayeeQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { payeeQuery } from '../api/payee.ts';
import { ConfirmForm } from '../components/confirm-form.tsx';
import { countryName } from '../components/country-name.ts';
import { MaskedAccount } from '../components/payment-slip.tsx';
import { PayeeHistory } from '../components/payee-history.tsx';
import '../payments.css';

/** A second officer asks by another way whether these are the organisation's details. */
export function ConfirmPayeePage() {
  const { t } = useLingui();
  const { payeeId = '' } = useParams();
  const isSecond = useSession().hasRole('second_officer');
  const [{ data, error, fetching }, reload] = useQuery({ query: payeeQuery, variables: { id: payeeId } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  const payee = data.payee;
  if (!payee) return <NothingHere title={t`There are no such bank details, or they are not open to you`} />;
  const { current } = payee;
  return (
    <>
      <PageTitle title={t`Bank details to confirm`} />
      <PageHeader
        crumbs={[{ href: '/app/finance/payments', label: t`Payments` }]}
        kind={t`Bank details`}
        title={<bdi>{payee.organisation?.name}</bdi>}
        lead={t`Ask for the last characters by a way that does not come from these details: a number you knew before, or in person.`}
      />
      <WhatWasEntered payee={payee} />
      {current.state === 'waiting' && isSecond ? (
        <ConfirmForm
          payeeId={payee.id}
          version={current.version}
          onDone={() => reload({ requestPolicy: 'network-only' })}
        />
      ) : null}
      <PayeeHistory versions={payee.versions} />
    </>
  );
}

function WhatWasEntered({ payee }: { readonly payee: NonNullable<OnePayeeQuery['payee']> }) {
  const { t, i18n } = useLingui();
  const { current } = payee;
  return (
    <Section title={t`What was entered`}>
      <DefinitionList
        items={[
          { term: t`Account`, value: <MaskedAccount hint={current.accountHint} /> },
          { term: t`Currency`, value: payee.currency },
          { term: t`Account holder lives in`, value: countryName(current.country, i18n.locale) },
          { term: t`Entered`, value: <When iso={current.enteredAt} kind="dateTime" /> },
        ]}
      />
      {payee.versions.length > 1 ? (
        <p>
          <Trans>
            These details replace earlier ones. Most theft of payments begins with a change like this: take your time.
          </Trans>
        </p>
      ) : null}
    </Section>
  );
}
