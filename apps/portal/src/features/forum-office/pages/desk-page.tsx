import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Link, Notice, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { deskQuery } from '../api/desk.ts';
import { ForumGone } from '../components/forum-gone.tsx';
import { ModeratedTexts } from '../components/moderated-texts.tsx';
import { MotionList } from '../components/motion-list.tsx';
import { OfficerList } from '../components/officer-list.tsx';
import '../forum-office.css';
import type { Desk } from '../types.ts';
import { ForumStateTag } from './desks-page.tsx';

/** A forum from inside: what waits for a decision, who holds its offices, where its pilot stands. */
export function DeskPage() {
  const { slug = '' } = useParams();
  const [{ data, error, fetching }] = useQuery({
    query: deskQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  if (!data.forumDesk) return <ForumGone />;
  return <DeskSections desk={data.forumDesk} />;
}

function DeskSections({ desk }: { readonly desk: Desk }) {
  const { t } = useLingui();
  const { forum, standing } = desk;
  const decides = standing.organisationIds.length > 0 || Boolean(standing.representative);
  const proposes = standing.signsFor.length > 0 || Boolean(standing.representative);
  return (
    <>
      <DeskHeader desk={desk} />
      {decides ? (
        <Section title={t`Open decisions`}>
          <MotionList forumId={forum.id} open />
        </Section>
      ) : null}
      {forum.state === 'founding' ? null : (
        <>
          <Section title={t`Offices`} lead={t`People are shown to nobody: only the office, and since when it is held.`}>
            <OfficerList desk={desk} />
          </Section>
          <PilotPart desk={desk} proposes={proposes} />
        </>
      )}
      {proposes ? <CharterPart desk={desk} /> : null}
      {standing.roles.includes('moderator') ? <ModerationPart forum={forum} /> : null}
      {decides ? (
        <Section title={t`Decided`}>
          <MotionList forumId={forum.id} open={false} />
        </Section>
      ) : null}
    </>
  );
}

/** What moderators go through, and what they did. */
function ModerationPart({ forum }: { readonly forum: Desk['forum'] }) {
  const { t } = useLingui();
  return (
    <Section
      title={t`Moderation`}
      lead={t`You may hide a text that breaks the charter. Its author is told why, and may appeal.`}
    >
      <div className="form-actions">
        <ButtonLink kind="quiet" href={`/app/forum-office/forums/${forum.slug}/texts`}>
          <Trans>Read what candidates and members wrote</Trans>
        </ButtonLink>
      </div>
      <h3>
        <Trans>Texts hidden in this forum</Trans>
      </h3>
      <ModeratedTexts forumId={forum.id} />
    </Section>
  );
}

function DeskHeader({ desk: { forum } }: { readonly desk: Desk }) {
  const { i18n } = useLingui();
  return (
    <>
      <PageTitle title={forum.name} />
      <PageHeader
        title={<bdi>{forum.name}</bdi>}
        crumbs={[{ href: '/app/forum-office', label: <Trans>Forum office</Trans> }]}
        facts={
          <>
            <ForumStateTag state={forum.state} />
            {forum.state === 'founding' ? null : (
              <Link href={`/${i18n.locale}/forums/${forum.slug}`}>
                <Trans>Public page</Trans>
              </Link>
            )}
          </>
        }
      />
      {forum.state === 'founding' ? (
        <Notice>
          <Trans>The forum begins when every organisation on its panels has signed the charter.</Trans>
        </Notice>
      ) : null}
    </>
  );
}

function CharterPart({ desk: { forum } }: { readonly desk: Desk }) {
  const { t } = useLingui();
  const version = forum.charter?.version;
  return (
    <Section title={t`Charter`}>
      <p>{version ? <Trans>Version {version} is in force.</Trans> : <Trans>No version is in force yet.</Trans>}</p>
      <div className="form-actions">
        <ButtonLink kind="quiet" href={`/app/forum-office/forums/${forum.slug}/charter`}>
          <Trans>Propose a new version</Trans>
        </ButtonLink>
      </div>
    </Section>
  );
}

function PilotPart({ desk: { forum, standing }, proposes }: { readonly desk: Desk; readonly proposes: boolean }) {
  const { t } = useLingui();
  const { pilot, evaluations } = forum;
  const writes = standing.signsFor.length > 0;
  return (
    <Section title={t`Pilot`}>
      {pilot.overdue ? <PilotOverdue pilot={pilot} /> : null}
      <p>
        <Trans>
          It ends on <When iso={pilot.to} />, unless members vote to go on. The evaluation is due by{' '}
          <When iso={pilot.evaluationDueOn} />, the vote by <When iso={pilot.voteDueOn} />.
        </Trans>
      </p>
      <ul className="forum-lines" hidden={evaluations.length === 0}>
        {evaluations.map(({ id, author, evaluatedOn }) => (
          <li key={id}>
            <bdi>{author.name}</bdi>, <When iso={evaluatedOn} />
          </li>
        ))}
      </ul>
      {proposes || writes ? (
        <Link href={`/app/forum-office/forums/${forum.slug}/evaluation`}>
          <Trans>Name an evaluator, or record an evaluation</Trans>
        </Link>
      ) : null}
    </Section>
  );
}

function PilotOverdue({ pilot }: { readonly pilot: Desk['forum']['pilot'] }) {
  return (
    <Notice kind="warning">
      <p>
        {pilot.due === 'evaluation' ? (
          <Trans>
            The evaluation was due on <When iso={pilot.evaluationDueOn} />.
          </Trans>
        ) : (
          <Trans>
            The members’ vote was due on <When iso={pilot.voteDueOn} />; the returning officer announces it.
          </Trans>
        )}
      </p>
    </Notice>
  );
}
