import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import type { ForumItemFragment } from '../../../generated/graphql.ts';
import { AnswerLedgers } from '../../../shared/answers/answer-ledgers.tsx';
import { EarlyDecisions } from '../../../shared/answers/early-decisions.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { AskFullVote } from '../components/ask-full-vote.tsx';
import { ForumActs } from '../components/forum-acts.tsx';
import { TranslateReceived } from '../components/translate-received.tsx';
import { useForumItems, type ForumItems } from '../use-forum-items.ts';
import '../rating.css';

/** One item: both ledgers, and what members and representatives can do about it. */
export function ItemPage() {
  const { t } = useLingui();
  const { itemId = '' } = useParams();
  const { membership } = useSession();
  const known = useForumItems(membership?.forum?.slug);
  const item = known.items?.find(({ id }) => id === itemId);
  return (
    <>
      <PageTitle title={t`An answer`} />
      <RequestErrorNotice error={known.error} />
      {known.items ? null : <Skeleton hasHeading lines={8} />}
      {known.items && !item ? <EmptyState title={t`This item was not found`} /> : null}
      {item ? <Item item={item} known={known} /> : null}
    </>
  );
}

/** An answer that waits for its languages leaves representatives nothing else to do. */
const hasActs = (item: ForumItemFragment): boolean =>
  item.promises.length > 0 || !['awaiting', 'acknowledged'].includes(item.state);

function Item({ item, known }: { readonly item: ForumItemFragment; readonly known: ForumItems }) {
  const received = known.desk?.received.find(({ itemId }) => itemId === item.id);
  return (
    <>
      <PageHeader
        kind={<bdi>{item.addressee.name}</bdi>}
        title={<OwnWords words={item.recommendation.titles} />}
        crumbs={[
          { href: '/app/forum/ratings', label: <Trans>Ratings</Trans> },
          { href: '/app/forum/ratings/items', label: <Trans>Answers to your forum</Trans> },
        ]}
      />
      <EarlyDecisions decisions={item.position.earlyDecisions} />
      <AnswerLedgers item={item} />
      {received ? (
        <Section title={<Trans>Languages that are missing</Trans>}>
          <TranslateReceived received={received} onAdded={known.refresh} />
        </Section>
      ) : null}
      {known.desk?.isRepresentative && hasActs(item) ? (
        <Section title={<Trans>What representatives can do</Trans>}>
          <ForumActs item={item} onDone={known.refresh} />
        </Section>
      ) : null}
      {['answered', 'rated', 'lapsed'].includes(item.state) ? (
        <Section title={<Trans>Have all members vote</Trans>}>
          <AskFullVote itemId={item.id} />
        </Section>
      ) : null}
    </>
  );
}
