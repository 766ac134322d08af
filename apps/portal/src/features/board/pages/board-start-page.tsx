import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import type { BoardStartQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { boardStartQuery } from '../api/board-start.ts';
import '../board.css';
import { Docket } from '../components/docket.tsx';
import { LeftOutNote } from '../components/left-out-note.tsx';
import { PaperLinks } from '../components/paper-links.tsx';
import type { ItemLine } from '../types.ts';

/** What waits for this member, with dates; then the rest that is open; then what was decided. */
export function BoardStartPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: boardStartQuery, requestPolicy: 'cache-and-network' });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  return (
    <>
      <PageTitle title={t`Board`} />
      <StartHeader waiting={data.waiting.edges.length} seats={data.mySeats} />
      <Open data={data} now={new Date()} />
      <Decided items={data.decided.edges.map((edge) => edge.node)} seats={data.mySeats} />
      <PaperLinks />
    </>
  );
}

function StartHeader({ waiting, seats }: { readonly waiting: number; readonly seats: BoardStartQuery['mySeats'] }) {
  const current = seats.filter((seat) => seat.isCurrent);
  return (
    <PageHeader
      kind={current.map((seat) => seat.boardName).join(' · ') || <Trans>Board</Trans>}
      title={
        <Plural
          value={waiting}
          _0="Nothing waits for your vote"
          one="# decision waits for your vote"
          other="# decisions wait for your vote"
        />
      }
      facts={current.map((seat) => (
        <span key={seat.id}>
          {seat.position === 'chair' ? <Trans>You chair the board</Trans> : null}
          {seat.position === 'member' ? <Trans>You are a member</Trans> : null}
          {seat.position === 'reserve' ? <Trans>You are on the reserve list</Trans> : null}{' '}
          <Trans>
            as <bdi>{seat.publicName}</bdi>, until <When iso={seat.endsOn} />
          </Trans>
        </span>
      ))}
    />
  );
}

function Open({ data, now }: { readonly data: BoardStartQuery; readonly now: Date }) {
  const { t } = useLingui();
  const waiting = byDate(data.waiting.edges.map((edge) => edge.node));
  const waitingIds = new Set(waiting.map((item) => item.id));
  const others = byDate(data.open.edges.map((edge) => edge.node)).filter((item) => !waitingIds.has(item.id));
  return (
    <>
      {waiting.length > 0 ? (
        <Section title={t`Waits for your vote`} lead={t`The earliest closing date first.`}>
          <Docket items={waiting} now={now} />
        </Section>
      ) : null}
      <Section title={waiting.length > 0 ? t`Open besides` : t`Open`}>
        {others.length > 0 ? <Docket items={others} now={now} /> : null}
        {others.length === 0 && waiting.length === 0 ? (
          <EmptyState title={t`Nothing is before the board`}>
            <Trans>When something is put before it, it stands here with its closing date.</Trans>
          </EmptyState>
        ) : null}
        {others.length === 0 && waiting.length > 0 ? (
          <p className="hint">
            <Trans>Nothing else is open.</Trans>
          </p>
        ) : null}
        <LeftOutNote count={data.open.leftOut} />
      </Section>
    </>
  );
}

function Decided({
  items,
  seats,
}: {
  readonly items: readonly ItemLine[];
  readonly seats: BoardStartQuery['mySeats'];
}) {
  const { t } = useLingui();
  const slugs = [...new Set(seats.map((seat) => seat.fundSlug))];
  if (items.length === 0) return null;
  return (
    <Section
      title={t`Decided last`}
      aside={slugs.map((slug) => (
        <p key={slug}>
          <Link href={`/app/board/register/${slug}`}>
            <Trans>Register of resolutions</Trans>
          </Link>
        </p>
      ))}
    >
      <Docket items={items} now={new Date()} />
    </Section>
  );
}

const byDate = (items: readonly ItemLine[]) =>
  [...items].sort((left, right) => (left.closesAt < right.closesAt ? -1 : 1));
