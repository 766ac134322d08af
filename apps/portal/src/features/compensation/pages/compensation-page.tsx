import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Checkbox, EmptyState, Link, Notice, PageHeader, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useMutation, useQuery } from 'urql';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, useFormat, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { declareOfficeMutation } from '../api/declare-office.ts';
import { ownCompensationQuery } from '../api/own-compensation.ts';
import { ownOffersQuery } from '../api/own-offers.ts';
import { Expenses } from '../components/expenses.tsx';
import { OfferState, useChoiceWords } from '../components/offer-state.tsx';
import { useCompensationWords } from '../components/use-compensation-words.ts';
import '../compensation.css';
import type { Offer, Own } from '../types.ts';

/** What somebody is offered for taking part: for their eyes only. */
export function CompensationPage() {
  const { t } = useLingui();
  const { hasRole } = useSession();
  const [{ data, error, fetching }] = useQuery({ query: ownCompensationQuery, requestPolicy: 'cache-and-network' });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  const own = data.myCompensation;
  return (
    <>
      <PageTitle title={t`For taking part`} />
      <PageHeader
        title={t`For taking part`}
        crumbs={
          hasRole('member') ? [{ href: '/app/forum', label: t`Your forum` }] : [{ href: '/app', label: t`Start` }]
        }
        lead={t`Take it, take a part, leave it: all are fine. Nobody learns what you choose, and it changes nothing else.`}
      />
      <Offers />
      <Expenses own={own} />
      <WayToBePaid own={own} />
      <YourOffice isPublicOfficial={own.isPublicOfficial} />
      <Section
        title={t({ message: 'Your record', context: 'of what one was paid' })}
        lead={t`For yourself only: to print if the tax office asks.`}
      >
        <p>
          <Link href="/app/forum/compensation/record">{t`See and print your record`}</Link>
        </p>
      </Section>
    </>
  );
}

function Offers() {
  const { t } = useLingui();
  const list = useConnection(ownOffersQuery, {}, (found) => found.myHonorariumOffers);
  return (
    <Section title={t`Offered to you`} lead={t`The same work in the same area is offered the same, to everybody.`}>
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={3} /> : null}
      {!list.isLoading && list.nodes.length === 0 ? (
        <EmptyState title={t`Nothing is offered to you now`}>
          <Trans>An offer comes by itself when you agree to take part in something that is paid.</Trans>
        </EmptyState>
      ) : null}
      <ul className="compensation-list">
        {list.nodes.map((offer) => (
          <OfferLine key={offer.id} offer={offer} />
        ))}
      </ul>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}

function OfferLine({ offer }: { readonly offer: Offer }) {
  const { t } = useLingui();
  const words = useCompensationWords();
  const choice = useChoiceWords();
  return (
    <li className="compensation-line">
      <div>
        <strong>{words.activity(offer.activity)}</strong> · <Money money={offer.amount} />
        <p className="hint">
          <Trans>
            Offered on <When iso={offer.madeAt} />
          </Trans>
          {offer.choice ? <>. {choice(offer.choice)}.</> : null}
        </p>
      </div>
      <OfferState offer={offer} />
      {offer.mayChoose ? (
        <ButtonLink kind={offer.choice ? 'quiet' : 'primary'} href={`/app/forum/compensation/offers/${offer.id}`}>
          {offer.choice ? t`Change your choice` : t`Read and choose`}
        </ButtonLink>
      ) : null}
    </li>
  );
}

function WayToBePaid({ own }: { readonly own: Own }) {
  const { t } = useLingui();
  const words = useCompensationWords();
  const format = useFormat();
  const { method } = own;
  return (
    <Section title={t`How you are paid`} lead={t`Sealed at once. Whoever opens it leaves a line that you see.`}>
      {method ? (
        <p>
          <Trans>
            {words.rail(method.rail)} in {format.country(method.country)}
            {method.hint ? <bdi className="numeral"> …{method.hint}</bdi> : null}, since <When iso={method.enteredAt} />
            .
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>You have not said how. Only somebody who wants to be paid has to.</Trans>
        </p>
      )}
      {method?.lacksName ? (
        <Notice kind="warning" title={t`Nothing can be paid this way yet`}>
          <Trans>
            The law there wants your name looked up first, and this way was saved without one. Say it again.
          </Trans>
        </Notice>
      ) : null}
      <p>
        <Link href="/app/forum/compensation/way">{method ? t`Change it` : t`Say how you want to be paid`}</Link>
      </p>
    </Section>
  );
}

function YourOffice({ isPublicOfficial }: { readonly isPublicOfficial: boolean }) {
  const { t } = useLingui();
  const [{ data, fetching }, declare] = useMutation(declareOfficeMutation);
  return (
    <Section title={t`Public office`}>
      <Checkbox
        label={t`I hold a public office`}
        hint={t`Public officials are repaid their expenses only. Nobody but you sees this.`}
        isSelected={data?.declarePublicOffice ?? isPublicOfficial}
        isDisabled={fetching}
        onChange={(isSelected) => void declare({ isPublicOfficial: isSelected })}
      />
    </Section>
  );
}
