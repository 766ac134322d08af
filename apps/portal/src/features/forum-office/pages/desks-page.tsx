import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState, Link, PageHeader, Section, Skeleton, StatusTag } from '@baraza/ui';
import { useQuery } from 'urql';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { useOfficeWords } from '../../../shared/forums/charter-words.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { desksQuery } from '../api/desks.ts';
import '../forum-office.css';
import type { DeskLine } from '../types.ts';

/** Forums with which one has to do, and the way to a new one. */
export function DesksPage() {
  const { t } = useLingui();
  const { hasRole } = useSession();
  const [{ data, error }] = useQuery({ query: desksQuery, requestPolicy: 'cache-and-network' });
  return (
    <>
      <PageTitle title={t`Forum office`} />
      <PageHeader
        title={t`Forum office`}
        lead={t`Forums that your organisation attests for or founds, and those that gave you an office.`}
        actions={
          hasRole('ngo_signatory') ? (
            <ButtonLink href="/app/forum-office/found">
              <Trans>Found a forum</Trans>
            </ButtonLink>
          ) : null
        }
      />
      <RequestErrorNotice error={error} />
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data ? (
        <Section title={t`Your forums`}>
          {data.forumDesks.length === 0 ? <NoDesk /> : <DeskList desks={data.forumDesks} />}
        </Section>
      ) : null}
      <ModerationPart desks={data?.forumDesks ?? []} />
    </>
  );
}

function ModerationPart({ desks }: { readonly desks: readonly DeskLine[] }) {
  const { t } = useLingui();
  return (
    <Section title={t`Moderation`}>
      {desks
        .filter(({ standing }) => standing.roles.includes('moderator'))
        .map(({ id, forum }) => (
          <p key={id}>
            <Link href={`/app/forum-office/forums/${forum.slug}/texts`}>
              <Trans>
                Texts to moderate: <bdi>{forum.name}</bdi>
              </Trans>
            </Link>
          </p>
        ))}
      <p>
        <Link href="/app/forum-office/appeals">
          <Trans>Appeals that you hear</Trans>
        </Link>
      </p>
      <p>
        <Link href="/app/forum-office/panel">
          <Trans>Challenged elections and removals that you decide</Trans>
        </Link>
      </p>
      <p>
        <Link href="/app/forum-office/my-texts">
          <Trans>Your own texts that were hidden</Trans>
        </Link>
      </p>
    </Section>
  );
}

function NoDesk() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`You have to do with no forum yet`}>
      <Trans>
        A forum begins with two or more organisations that know the people affected and sign its charter together.
      </Trans>
    </EmptyState>
  );
}

function DeskList({ desks }: { readonly desks: readonly DeskLine[] }) {
  return (
    <ul className="forum-lines">
      {desks.map((desk) => (
        <li key={desk.id}>
          <h3>
            <Link href={`/app/forum-office/forums/${desk.forum.slug}`}>
              <bdi>{desk.forum.name}</bdi>
            </Link>
          </h3>
          <p className="forum-facts">
            <ForumStateTag state={desk.forum.state} />
            <Standings desk={desk} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Standings({ desk: { standing, forum } }: { readonly desk: DeskLine }) {
  const words = useOfficeWords();
  const format = useFormat();
  return (
    <>
      {standing.signsFor.length > 0 ? (
        <span>
          <Trans>you sign for an organisation</Trans>
        </span>
      ) : null}
      {standing.representative ? (
        <span>
          <Trans>
            you represent as <bdi>{standing.representative}</bdi>
          </Trans>
        </span>
      ) : null}
      {standing.roles.length > 0 ? <span>{format.list(standing.roles.map(words.name))}</span> : null}
      {forum.pilot.overdue ? (
        <span>
          <Trans>The pilot’s next step is overdue</Trans>
        </span>
      ) : null}
    </>
  );
}

export function ForumStateTag({ state }: { readonly state: DeskLine['forum']['state'] }) {
  if (state === 'founding') {
    return (
      <StatusTag tone="waiting">
        <Trans>Being founded</Trans>
      </StatusTag>
    );
  }
  return state === 'ended' ? (
    <StatusTag tone="stopped">
      <Trans>Ended</Trans>
    </StatusTag>
  ) : (
    <StatusTag tone="active">
      <Trans>Active</Trans>
    </StatusTag>
  );
}
