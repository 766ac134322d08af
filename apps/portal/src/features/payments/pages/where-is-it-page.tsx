import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, EmptyState, Link, PageHeader, Section, Skeleton, Timeline } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Money } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myPaymentsQuery } from '../api/my-payments.ts';
import { PlaceOfPayment } from '../components/place-of-payment.tsx';
import { useCourse } from '../components/use-course.tsx';
import '../payments.css';
import type { MyPayment } from '../types.ts';

/** "Where is my payment?": what has happened, where it stands, and what follows, with dates. */
export function WhereIsItPage() {
  const { t } = useLingui();
  const { trancheId = '' } = useParams();
  const [{ data, error, fetching }] = useQuery({
    query: myPaymentsQuery,
    variables: { trancheId },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  // A voided order is followed by another for the same part: the latest is the one that counts.
  const payment = data.myPayments.edges[0]?.node;
  if (!payment)
    return (
      <>
        <PageTitle title={t`Where is this payment?`} />
        <EmptyState
          title={t`The fund has not prepared this payment yet`}
          actions={<Link href="/app/organisation/payments">{t`To your payments`}</Link>}
        >
          <Trans>
            Its conditions are accepted, so it is owed to you. The finance officer writes the order next. Please check
            that your bank details are entered.
          </Trans>
        </EmptyState>
      </>
    );
  return <Course payment={payment} />;
}

function Course({ payment }: { readonly payment: MyPayment }) {
  const { t } = useLingui();
  const steps = useCourse(payment);
  return (
    <>
      <PageTitle title={t`Where is this payment?`} />
      <PageHeader
        crumbs={[{ href: '/app/organisation/payments', label: t`Payments` }]}
        kind={t`Where is this payment?`}
        title={<Money money={payment.amount} />}
        lead={<PlaceOfPayment payment={payment} />}
      />
      <Section title={t`Its course`}>
        <Timeline steps={steps} />
      </Section>
      <Section title={t`To ask about it`} lead={t`Your bank finds it by this reference.`}>
        <DefinitionList
          items={[
            { term: t`Reference`, value: <bdi className="slip-reference">{payment.endToEndId}</bdi> },
            { term: t`For`, value: <bdi>{payment.title}</bdi> },
            { term: t`Part of the award`, value: payment.trancheNumber ?? 1 },
          ]}
        />
        <p>
          <Link href={`/app/organisation/awards/${payment.awardId}`}>
            <Trans>The award it belongs to</Trans>
          </Link>
        </p>
      </Section>
    </>
  );
}
