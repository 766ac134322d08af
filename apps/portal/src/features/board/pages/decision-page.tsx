import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { boardItemQuery } from '../api/board-item.ts';
import '../board.css';
import { CloseForm, ReopenForm } from '../components/close-form.tsx';
import { ClosedToYou } from '../components/closed-to-you.tsx';
import { DecisionMatter } from '../components/decision-matter.tsx';
import { DecisionRule } from '../components/decision-rule.tsx';
import { Discussion } from '../components/discussion.tsx';
import { DossierSlot } from '../components/dossier-slot.tsx';
import { ItemState } from '../components/item-state.tsx';
import { useKindWords } from '../components/kind-words.ts';
import { LotNotes } from '../components/lot-note.tsx';
import { NoVote } from '../components/no-vote.tsx';
import { OutcomeSection } from '../components/outcome-section.tsx';
import { VoteForm } from '../components/vote-form.tsx';
import { WhatFollows } from '../components/what-follows.tsx';
import type { DecisionItem } from '../types.ts';

/** One decision: the matter, the rule that applies, the act, and what will follow from it. */
export function DecisionPage() {
  const { itemId = '' } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({ query: boardItemQuery, variables: { id: itemId } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  if (!data.boardItem) return <ClosedToYou />;
  const onClosed = () => {
    reload({ requestPolicy: 'network-only' });
    // The form is gone with the act: whoever closed goes on reading at the heading, which says what came of it.
    globalThis.scrollTo({ top: 0 });
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return <Decision item={data.boardItem} onClosed={onClosed} />;
}

function Decision({ item, onClosed }: { readonly item: DecisionItem; readonly onClosed: () => void }) {
  const now = new Date();
  const isVoting = item.state === 'open' && new Date(item.opensAt) <= now && new Date(item.closesAt) > now;
  return (
    <>
      <DecisionHeader item={item} now={now} />
      {item.resolution ? <OutcomeSection resolution={item.resolution} /> : null}
      <DecisionMatter item={item} />
      <DossierSlot subjectKind={item.subjectKind} subjectId={item.subjectId} />
      <DecisionRule item={item} now={now} />
      {isVoting && item.standing === 'full' ? <VoteForm item={item} /> : <NoVote item={item} now={now} />}
      {item.resolution ? null : <WhatFollows item={item} />}
      <Discussion item={item} />
      {item.presides && item.state === 'open' ? <CloseForm item={item} onClosed={onClosed} /> : null}
      {item.presides && item.state === 'deferred' ? <ReopenForm item={item} /> : null}
      <LotNotes lots={item.lots} />
    </>
  );
}

function DecisionHeader({ item, now }: { readonly item: DecisionItem; readonly now: Date }) {
  const { t } = useLingui();
  const words = useKindWords()(item.kind);
  return (
    <>
      <PageTitle title={item.title} />
      <PageHeader
        crumbs={[
          ...(item.standing === 'reader' ? [] : [{ href: '/app/board', label: t`Board` }]),
          { href: '/app/board/decisions', label: t`Decisions` },
        ]}
        kind={words.name}
        title={<bdi>{item.title}</bdi>}
        facts={<HeaderFacts item={item} now={now} />}
      />
      {item.presidedByActingChair && !item.resolution ? (
        <div className="decision-note">
          <Notice title={<ActingChair item={item} />}>
            <Trans>The chair has an interest in this item and sees nothing of it.</Trans>
          </Notice>
        </div>
      ) : null}
    </>
  );
}

function ActingChair({ item }: { readonly item: DecisionItem }) {
  if (item.presides) return <Trans>You preside over this item</Trans>;
  return (
    <Trans>
      <bdi>{item.presidingName}</bdi> presides over this item
    </Trans>
  );
}

function HeaderFacts({ item, now }: { readonly item: DecisionItem; readonly now: Date }) {
  const format = useFormat();
  return (
    <>
      <ItemState item={item} />
      <span>
        <bdi>{item.boardName}</bdi>
      </span>
      {item.state === 'open' ? (
        <span>
          <Trans>
            closes on <When iso={item.closesAt} />, {format.daysFrom(item.closesAt, now)}
          </Trans>
        </span>
      ) : null}
    </>
  );
}
