import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Section, StatusTag } from '@baraza/ui';
import { useQuery } from 'urql';
import type { BoardFactsQuery } from '../../../generated/graphql.ts';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { boardFactsQuery } from '../api/board-facts.ts';
import { AsideLinks } from './aside-links.tsx';
import { FactList } from './fact-list.tsx';

/** The next meeting, what an interest leaves out, what was decided last, and the person's seat. */
export function BoardFacts({ now }: { readonly now: Date }) {
  const [{ data }] = useQuery({ query: boardFactsQuery, requestPolicy: 'cache-and-network' });
  if (!data) return null;
  return (
    <>
      <NextMeeting data={data} now={now} />
      <DecidedLast data={data} />
    </>
  );
}

interface PartProps {
  readonly data: BoardFactsQuery;
}

function NextMeeting({ data, now }: PartProps & { readonly now: Date }) {
  const { t } = useLingui();
  const format = useFormat();
  const today = now.toISOString().slice(0, 10);
  const days = data.boardItems.edges.flatMap(({ node }) => node.meetingOn ?? []).filter((day) => day >= today);
  const next = days.sort()[0];
  const count = days.filter((day) => day === next).length;
  const links = [
    { href: '/app/board/pack', label: t`Board pack to print` },
    { href: '/app/board/minutes', label: t`Minutes to print` },
    { href: '/app/board/interests', label: t`Your interests` },
  ];
  return (
    <Section title={t`Next meeting`} aside={<AsideLinks links={links} />}>
      {next ? (
        <p className="next-day">
          <Trans>
            <strong>
              <When iso={next} />
            </strong>
            , {format.daysFrom(next, now)}
          </Trans>{' '}
          · <Plural value={count} one="# matter" other="# matters" />
        </p>
      ) : (
        <p className="hint">
          <Trans>No meeting is called. Matters without one are decided in writing by their closing date.</Trans>
        </p>
      )}
      <LeftOut count={data.boardItems.leftOut} />
      <Seats seats={data.mySeats} />
    </Section>
  );
}

function LeftOut({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="hint">
      <Plural
        value={count}
        one="# matter is left out here and in your pack, because of an interest of yours."
        other="# matters are left out here and in your pack, because of an interest of yours."
      />
    </p>
  );
}

function Seats({ seats }: { readonly seats: BoardFactsQuery['mySeats'] }) {
  return seats
    .filter((seat) => seat.isCurrent)
    .map((seat) => (
      <p key={seat.id} className="hint">
        {seat.position === 'chair' ? <Trans>You chair the board.</Trans> : null}
        {seat.position === 'member' ? <Trans>You are a member of the board.</Trans> : null}
        {seat.position === 'reserve' ? <Trans>You are on the reserve list.</Trans> : null}{' '}
        <Trans>
          In public your seat is called <bdi>{seat.publicName}</bdi>; its term ends <When iso={seat.endsOn} />.
        </Trans>
      </p>
    ));
}

function DecidedLast({ data }: PartProps) {
  const { t } = useLingui();
  const slug = data.mySeats.find((seat) => seat.isCurrent)?.fundSlug;
  const decided = data.decided.edges.map((edge) => edge.node);
  if (decided.length === 0) return null;
  return (
    <Section
      title={t`Decided last`}
      aside={
        <AsideLinks
          links={slug ? [{ href: `/app/board/register/${slug}`, label: t`Register of resolutions` }] : []}
          fundSlug={slug}
        />
      }
    >
      <FactList
        facts={decided.map(({ id, title, resolution }) => ({
          id,
          title,
          href: `/app/board/decisions/${id}`,
          state: (
            <StatusTag tone={resolution?.outcome === 'passed' ? 'good' : 'stopped'}>
              {resolution?.outcome === 'passed' ? t`Adopted` : t`Not adopted`}
            </StatusTag>
          ),
          detail: resolution ? (
            <>
              {resolution.reference ? <bdi className="numeral">{resolution.reference}</bdi> : null} ·{' '}
              <When iso={resolution.decidedAt} />
            </>
          ) : null,
        }))}
      />
    </Section>
  );
}
