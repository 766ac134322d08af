import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DataTable, PrintPage, Skeleton, type Column } from '@baraza/ui';
import { useQuery } from 'urql';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ownOffersQuery } from '../api/own-offers.ts';
import { termsQuery } from '../api/terms.ts';
import { useCompensationWords } from '../components/use-compensation-words.ts';
import type { Offer } from '../types.ts';

/** What reached somebody, on paper: for themselves, and for the tax office if they want. */
export function RecordPage() {
  const { t, i18n } = useLingui();
  const [{ data, error }] = useQuery({ query: ownOffersQuery, variables: { first: 100 } });
  const [terms] = useQuery({ query: termsQuery, variables: { language: i18n.locale } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return <Skeleton hasHeading lines={6} />;
  const paid = data.myHonorariumOffers.edges
    .map(({ node }) => node)
    .filter((offer) => offer.paymentState === 'confirmed' && offer.choice !== 'redirect_ngo');
  return (
    <>
      <PageTitle title={t`Your record`} />
      <PrintPage
        issuer={t`Compensation for taking part`}
        title={t`What reached you`}
        actions={<Button onPress={() => globalThis.print()}>{t`Print`}</Button>}
        footer={(terms.data?.compensationTerms ?? []).map((term) => (
          <p key={term}>{term}</p>
        ))}
      >
        <p>
          <Trans>Made for yourself. No name stands on it; write yours on the paper if an office asks.</Trans>
        </p>
        <Paid paid={paid} />
      </PrintPage>
    </>
  );
}

function Paid({ paid }: { readonly paid: readonly Offer[] }) {
  const { t } = useLingui();
  const words = useCompensationWords();
  const columns: Column<Offer>[] = [
    {
      id: 'day',
      header: t`Arrived on`,
      isRowHeader: true,
      cell: (offer) => (offer.paidOn ? <When iso={offer.paidOn} /> : null),
    },
    { id: 'for', header: t`For`, cell: (offer) => words.activity(offer.activity) },
    { id: 'sum', header: t`Amount`, isNumeric: true, cell: (offer) => <Money money={offer.paid ?? offer.amount} /> },
  ];
  return (
    <DataTable
      caption={t`What reached you`}
      isCaptionHidden
      columns={columns}
      rows={paid}
      rowId={(offer) => offer.id}
      empty={t`Nothing has reached you yet.`}
    />
  );
}
