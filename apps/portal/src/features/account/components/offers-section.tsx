import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section } from '@baraza/ui';
import { useMutation, useQuery } from 'urql';
import type { AnswerRoleOfferMutation, RoleOffersQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useRoleWords } from '../../../shared/roles/use-role-words.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { answerRoleOfferMutation } from '../api/answer-role-offer.ts';
import { roleOffersQuery } from '../api/role-offers.ts';

type Offer = RoleOffersQuery['myRoleOffers'][number];

/** Roles that somebody offers: nothing begins before the person says yes, and a no needs no reason. */
export function OffersSection() {
  const { t } = useLingui();
  const { refresh } = useSession();
  const [{ data }, ask] = useQuery({ query: roleOffersQuery, requestPolicy: 'cache-and-network' });
  const [{ data: answered, error, fetching }, answer] = useMutation(answerRoleOfferMutation);
  const offers = data?.myRoleOffers ?? [];
  const send = async (offerId: string, accept: boolean) => {
    const result = await answer({ offerId, accept });
    if (!result.data || isProblem(result.data.answer)) return;
    ask({ requestPolicy: 'network-only' });
    if (accept) await refresh();
  };
  if (offers.length === 0 && !answered) return null;
  return (
    <Section title={t`Roles offered to you`} lead={t`Nothing begins before you accept. A no needs no reason.`}>
      <OfferProblem answered={answered} />
      <RequestErrorNotice error={error} />
      <ul className="account-list">
        {offers.map((offer) => (
          <OfferLine
            key={offer.id}
            offer={offer}
            isBusy={fetching}
            onAnswer={(accept) => void send(offer.id, accept)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface OfferLineProps {
  readonly offer: Offer;
  readonly isBusy: boolean;
  readonly onAnswer: (accept: boolean) => void;
}

function OfferLine({ offer, isBusy, onAnswer }: OfferLineProps) {
  const roleWord = useRoleWords();
  return (
    <li>
      <div id={`offer-${offer.id}`}>
        <p>
          <Trans>
            {roleWord(offer.role)} at <bdi>{offer.organisation?.name}</bdi>
          </Trans>
        </p>
        <p className="hint">
          <Trans>
            Open until <When iso={offer.expiresAt} />
          </Trans>
        </p>
      </div>
      <div className="cluster">
        <Button isPending={isBusy} aria-describedby={`offer-${offer.id}`} onPress={() => onAnswer(true)}>
          <Trans>Accept</Trans>
        </Button>
        <Button isPending={isBusy} aria-describedby={`offer-${offer.id}`} onPress={() => onAnswer(false)}>
          <Trans>Decline</Trans>
        </Button>
      </div>
    </li>
  );
}

function OfferProblem({ answered }: { readonly answered: AnswerRoleOfferMutation | undefined }) {
  return (
    <ProblemNotice
      problem={answered && isProblem(answered.answer) ? answered.answer : null}
      words={{
        RolesConflict: () => (
          <Trans>
            You hold another role that must stay apart from this one. Nothing was changed; end the other role first.
          </Trans>
        ),
        AlreadyHeld: () => <Trans>You hold this role already.</Trans>,
        RoleDoesNotFit: () => <Trans>This organisation no longer has such a role.</Trans>,
      }}
    />
  );
}
