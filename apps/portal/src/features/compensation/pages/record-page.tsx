import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, PrintPage, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ownClaimsQuery } from '../api/own-claims.ts';
import { ownOffersQuery } from '../api/own-offers.ts';
import { termsQuery } from '../api/terms.ts';
import { Paid, useExpenses, useHonoraria } from '../components/paid.tsx';
import { useWhole } from '../components/use-whole.ts';

const PAGE = { first: 100 };

/** What reached somebody, on paper: for themselves, and for the tax office if they want. */
export function RecordPage() {
  const { t, i18n } = useLingui();
  const offers = useWhole(useConnection(ownOffersQuery, PAGE, (found) => found.myHonorariumOffers));
  const claims = useWhole(useConnection(ownClaimsQuery, PAGE, (found) => found.myExpenseClaims));
  const [terms] = useQuery({ query: termsQuery, variables: { language: i18n.locale } });
  const honoraria = useHonoraria(offers.nodes);
  const expenses = useExpenses(claims.nodes);
  const error = offers.error ?? claims.error;
  if (error) return <RequestErrorNotice error={error} />;
  if (!offers.isWhole || !claims.isWhole) return <Skeleton hasHeading lines={6} />;
  return (
    <>
      <PageTitle title={t({ message: 'Your record', context: 'of what one was paid' })} />
      <PrintPage
        issuer={t`Compensation for taking part`}
        title={t`What reached you`}
        actions={
          <>
            <Button onPress={() => globalThis.print()}>{t`Print`}</Button>
            <ButtonLink kind="quiet" href="/app/forum/compensation">{t`For taking part`}</ButtonLink>
          </>
        }
        footer={(terms.data?.compensationTerms ?? []).map((term) => (
          <p key={term}>{term}</p>
        ))}
      >
        <p>
          <Trans>Made for yourself. No name stands on it; write yours on the paper if an office asks.</Trans>
        </p>
        <Paid title={t`For taking part`} payments={honoraria} empty={t`Nothing has reached you yet.`} />
        <Paid title={t`Expenses`} payments={expenses} empty={t`No expense has been paid yet.`} />
      </PrintPage>
    </>
  );
}
