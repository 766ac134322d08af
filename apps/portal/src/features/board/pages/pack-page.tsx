import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, PrintPage, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import type { BoardPackQuery } from '../../../generated/graphql.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { boardPackQuery } from '../api/board-pack.ts';
import '../board.css';
import { CriteriaList } from '../components/criteria-list.tsx';
import { useKindWords } from '../components/kind-words.ts';
import { PaperFooter, PaperNotes } from '../components/paper-notes.tsx';
import { usePeriod } from '../components/period.ts';
import { PrintButton } from '../components/print-button.tsx';

type PackItem = BoardPackQuery['boardPack']['items'][number];

/** What is to be decided in a period, to print; what an interest keeps from its reader is left out. */
export function PackPage() {
  const { t } = useLingui();
  const period = usePeriod();
  const [{ data, error, fetching }] = useQuery({ query: boardPackQuery, variables: period });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  const pack = data.boardPack;
  return (
    <>
      <PageTitle title={t`Board pack`} />
      <PrintPage
        issuer={<bdi>{pack.items[0]?.boardName ?? t`Board`}</bdi>}
        title={t`Board pack`}
        reference={
          <Trans>
            To be decided from <When iso={pack.from} /> to <When iso={pack.to} />
          </Trans>
        }
        actions={<PrintButton />}
        footer={<PaperFooter paper={pack} />}
      >
        <PaperNotes paper={pack} />
        {pack.items.length === 0 ? (
          <p>
            <Trans>Nothing is to be decided in this period.</Trans>
          </p>
        ) : null}
        {pack.items.map((item, index) => (
          <PackEntry key={item.id} item={item} number={index + 1} />
        ))}
      </PrintPage>
    </>
  );
}

function PackEntry({ item, number }: { readonly item: PackItem; readonly number: number }) {
  return (
    <section className="pack-item">
      <h2>
        {number}. <bdi>{item.title}</bdi>
      </h2>
      <blockquote className="people-text" dir="auto">
        {item.proposedText}
      </blockquote>
      <PackFacts item={item} />
      <h3>
        <Trans>Criteria</Trans>
      </h3>
      <CriteriaList criteria={item.criteria} />
      {item.comments.length > 0 ? (
        <h3>
          <Trans>Discussion</Trans>
        </h3>
      ) : null}
      {item.comments.map((comment) => (
        <p key={comment.id} className="people-text" dir="auto">
          <strong>{comment.authorName}:</strong> {comment.text}
        </p>
      ))}
    </section>
  );
}

function PackFacts({ item }: { readonly item: PackItem }) {
  const { t } = useLingui();
  const kind = useKindWords()(item.kind).name;
  const { needed, recused, soft } = item.quorum;
  const facts = [
    { term: t`Kind`, value: kind },
    ...(item.money ? [{ term: t`Amount`, value: <Money money={item.money} /> }] : []),
    ...(item.parties.length > 0
      ? [{ term: t`Whom it concerns`, value: <bdi>{item.parties.map((party) => party.name).join(' · ')}</bdi> }]
      : []),
    { term: t`Closes`, value: <When iso={item.closesAt} kind="dateTime" /> },
    { term: t`Presides`, value: <bdi>{item.presidingName ?? '–'}</bdi> },
    { term: t`Quorum`, value: t`${needed} votes; ${recused} left out, ${soft} heard without a vote` },
  ];
  return <DefinitionList items={facts} />;
}
