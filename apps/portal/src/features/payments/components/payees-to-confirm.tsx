import { useLingui } from '@lingui/react/macro';
import { Link, Section } from '@baraza/ui';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { payeesToConfirmQuery } from '../api/payees-to-confirm.ts';
import { MaskedAccount } from './payment-slip.tsx';

/** For the second officer: bank details that somebody has to ask about. */
export function PayeesToConfirm() {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: payeesToConfirmQuery, requestPolicy: 'cache-and-network' });
  const payees = data?.payeesToConfirm ?? [];
  if (payees.length === 0) return null;
  return (
    <Section
      title={t`Bank details to confirm`}
      lead={t`Ask the organisation by another way than the one they came in. Nothing is paid to them before.`}
    >
      <ul className="pay-list">
        {payees.map((payee) => (
          <li key={payee.id} className="pay-line">
            <p className="pay-title">
              <Link href={`/app/finance/payees/${payee.id}`}>
                <bdi>{payee.organisation?.name}</bdi>
              </Link>
            </p>
            <p>
              <MaskedAccount hint={payee.current.accountHint} />
            </p>
            <div className="pay-facts pay-wide">
              <span>{payee.currency}</span>
              <span>
                <When iso={payee.detailsChangedAt} kind="dateTime" />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
