import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Link, Notice, PageHeader, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { myPayeesQuery } from '../api/my-payees.ts';
import { myPaymentsQuery } from '../api/my-payments.ts';
import { PayeeStateTag } from '../components/payee-history.tsx';
import { MaskedAccount } from '../components/payment-slip.tsx';
import { PayeeReads } from '../components/payee-reads.tsx';
import { PlaceOfPayment } from '../components/place-of-payment.tsx';
import '../payments.css';
import type { MyPayment, Payee } from '../types.ts';

/** Where an organisation's payments are, and the account they go to. */
export function MyPaymentsPage() {
  const { t } = useLingui();
  const list = useConnection(myPaymentsQuery, {}, (data) => data.myPayments);
  return (
    <>
      <PageTitle title={t`Payments`} />
      <PageHeader title={t`Payments`} lead={t`Where each payment is, and the account it goes to.`} />
      <RequestErrorNotice error={list.error} />
      <Section title={t`Your payments`}>
        {list.isLoading ? <Skeleton lines={3} /> : null}
        {!list.isLoading && list.nodes.length === 0 ? (
          <p className="hint">
            <Trans>
              No payment is being prepared yet. It begins once the conditions of a part of your award are accepted.
            </Trans>
          </p>
        ) : null}
        {list.nodes.length > 0 ? (
          <ul className="pay-list">
            {list.nodes.map((payment) => (
              <PaymentRow key={payment.id} payment={payment} />
            ))}
          </ul>
        ) : null}
        {list.hasMore ? <ShowMore hasMore isLoading={list.isLoadingMore} onMore={list.more} /> : null}
      </Section>
      <Accounts />
    </>
  );
}

function Accounts() {
  const { t } = useLingui();
  const maySign = useSession().hasRole('ngo_signatory');
  const [{ data, error }] = useQuery({ query: myPayeesQuery, requestPolicy: 'cache-and-network' });
  const payees = data?.myPayees ?? [];
  return (
    <Section
      title={t`Where the money goes`}
      lead={t`Sealed with a key of their own; shown masked, here as everywhere.`}
    >
      <RequestErrorNotice error={error} />
      {data && payees.length === 0 ? (
        <Notice kind="warning" title={t`No bank details yet`}>
          <Trans>Nothing can be paid before a signatory has entered them and the fund has confirmed them.</Trans>
        </Notice>
      ) : null}
      {payees.length > 0 ? (
        <ul className="pay-list">
          {payees.map((payee) => (
            <AccountRow key={payee.id} payee={payee} maySign={maySign} />
          ))}
        </ul>
      ) : null}
      {maySign ? (
        <div className="form-actions">
          <ButtonLink kind={payees.length === 0 ? 'primary' : 'quiet'} href="/app/organisation/bank">
            {t`Enter bank details`}
          </ButtonLink>
        </div>
      ) : null}
    </Section>
  );
}

function PaymentRow({ payment }: { readonly payment: MyPayment }) {
  return (
    <li className="pay-line">
      <p className="pay-title">
        <Link href={`/app/organisation/payments/${payment.trancheId}`}>
          <Trans>
            <bdi>{payment.title}</bdi>, part {payment.trancheNumber ?? 1}
          </Trans>
        </Link>
      </p>
      <p className="pay-title">
        <Money money={payment.amount} />
      </p>
      <p className="pay-wide">
        <PlaceOfPayment payment={payment} />
      </p>
    </li>
  );
}

function AccountRow({ payee, maySign }: { readonly payee: Payee; readonly maySign: boolean }) {
  const { t } = useLingui();
  return (
    <li className="pay-line">
      <p className="account-head">
        {payee.currency} <MaskedAccount hint={payee.current.accountHint} />
      </p>
      <p>
        <PayeeStateTag state={payee.current.state} />
      </p>
      <div className="pay-facts pay-wide">
        <span>
          <Trans>
            entered on <When iso={payee.current.enteredAt} kind="dateTime" />
          </Trans>
        </span>
        {maySign ? (
          <Link href={`/app/organisation/bank?currency=${payee.currency}`}>{t`Enter other details`}</Link>
        ) : null}
      </div>
      <div className="pay-wide">
        <PayeeReads payeeId={payee.id} />
      </div>
    </li>
  );
}
