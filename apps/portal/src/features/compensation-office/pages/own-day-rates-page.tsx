import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Notice, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerDayRateMutation } from '../api/answer-day-rate.ts';
import { ownDayRatesQuery } from '../api/own-day-rates.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { DayRatesTable } from '../components/day-rates-table.tsx';
import '../compensation-office.css';
import type { DayRate } from '../types.ts';

/** What an organisation is offered for its part, and its answer: somebody who signs for it gives it. */
export function OwnDayRatesPage() {
  const { t } = useLingui();
  const { grants } = useSession();
  const [{ data, error }, reload] = useQuery({ query: ownDayRatesQuery, requestPolicy: 'cache-and-network' });
  const act = useAct();
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return <Skeleton hasHeading lines={6} />;
  const signs = ({ organisation }: DayRate) =>
    grants.some((one) => one.organisationId === organisation?.id && one.role === 'ngo_signatory');
  const answer = async (offerId: string, isAccepted: boolean) => {
    if (await act.send(answerDayRateMutation, { offerId, isAccepted })) reload({ requestPolicy: 'network-only' });
  };
  const offers = data.myDayRateOffers;
  return (
    <>
      <PageTitle title={t`Day rates`} />
      <PageHeader
        title={t`Day rates`}
        lead={t`What your organisation is offered for its part in an engagement, by the fund’s public schedule. A no has no consequence.`}
      />
      <ActProblem act={act} />
      <NeedsBank offer={offers.find(({ state, paymentState }) => state === 'accepted' && !paymentState)} />
      <Section isWide title={t`Offered to you`}>
        <DayRatesTable
          caption={t`Offered to you`}
          offers={offers}
          empty={t`Nothing has been offered yet. A fund offers it when you take a part in an engagement.`}
          acts={(offer) =>
            offer.state === 'offered' ? (
              <Acts mayAnswer={signs(offer)} isBusy={act.isBusy} onAnswer={(yes) => void answer(offer.id, yes)} />
            ) : null
          }
        />
      </Section>
    </>
  );
}

interface ActsProps {
  readonly mayAnswer: boolean;
  readonly isBusy: boolean;
  readonly onAnswer: (isAccepted: boolean) => void;
}

function Acts({ mayAnswer, isBusy, onAnswer }: ActsProps) {
  if (!mayAnswer)
    return (
      <p className="hint">
        <Trans>Somebody who signs for the organisation answers.</Trans>
      </p>
    );
  return (
    <div className="compensation-answers">
      <Button kind="primary" isPending={isBusy} onPress={() => onAnswer(true)}>
        <Trans>Accept</Trans>
      </Button>
      <Button isPending={isBusy} onPress={() => onAnswer(false)}>
        <Trans>Decline</Trans>
      </Button>
    </div>
  );
}

function NeedsBank({ offer }: { readonly offer: DayRate | undefined }) {
  const { t } = useLingui();
  if (!offer) return null;
  const { currency } = offer.amount;
  return (
    <div className="compensation-note">
      <Notice kind="info" title={t`Paid to the account of your organisation`}>
        <p>
          <Trans>To an account in {currency}, once a second person at the fund has confirmed it with you.</Trans>
        </p>
        <p>
          <ButtonLink
            kind="quiet"
            href={`/app/organisation/bank?currency=${currency}`}
          >{t`Your bank details`}</ButtonLink>
        </p>
      </Notice>
    </div>
  );
}
