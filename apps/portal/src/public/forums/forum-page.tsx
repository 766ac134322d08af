import { Trans } from '@lingui/react/macro';
import { ButtonLink, PageHeader, Section } from '@baraza/ui';
import type { ElectionLineFragment, PublicForumQuery } from '../../generated/graphql.ts';
import { When } from '../../shared/format/use-format.tsx';
import {
  CharterConstituencies,
  CharterRules,
  type CharterShown,
  CharterSubject,
} from '../../shared/forums/charter-sheet.tsx';
import { electionAddresses } from '../elections/addresses.ts';
import { ElectionRegister } from '../elections/list/election-register.tsx';
import { CharterVersions } from './charter-versions.tsx';
import { ForumState } from './forum-list-page.tsx';
import { HowToJoin } from './how-to-join.tsx';
import { ModerationSection } from './moderation-section.tsx';
import { OfficersSection } from './officers-section.tsx';
import { PilotSection } from './pilot-section.tsx';
import { RecordSection } from './record-section.tsx';

export type PublicForum = NonNullable<PublicForumQuery['forum']>;

interface ForumPageProps {
  readonly forum: PublicForum;
  readonly elections: readonly ElectionLineFragment[];
  readonly record: PublicForumQuery['forumRecord'];
  readonly locale: string;
}

/** A forum as anybody may know it: what it is about, who may join and how, who decides, and what its rules are. */
export function ForumPage({ forum, elections, record, locale }: ForumPageProps) {
  const charter = forum.charter?.content;
  return (
    <>
      <PageHeader
        kind={<Trans>Forum</Trans>}
        title={<bdi>{forum.name}</bdi>}
        lead={<bdi>{charter?.purpose}</bdi>}
        crumbs={[{ href: `/${locale}/forums`, label: <Trans>Forums</Trans> }]}
        facts={<ForumFacts forum={forum} />}
        {...(forum.state === 'active' && {
          actions: (
            <ButtonLink href={`/app/join/${forum.slug}`}>
              <Trans>Join this forum</Trans>
            </ButtonLink>
          ),
        })}
      />
      {charter ? <WhoAndHow charter={charter} /> : null}
      <ElectionsOfForum forum={forum} elections={elections} locale={locale} />
      {record ? (
        <RecordSection record={record} locale={locale} href={`/${locale}/companies?forum=${forum.slug}`} />
      ) : null}
      <PilotSection forum={forum} />
      <OfficersSection officers={forum.officers} />
      {charter ? (
        <Section title={<Trans>Rules of the charter</Trans>}>
          <CharterRules charter={charter} />
        </Section>
      ) : null}
      <CharterVersions versions={forum.charterVersions} />
      <ModerationSection counts={forum.moderation} />
    </>
  );
}

function WhoAndHow({ charter }: { readonly charter: CharterShown }) {
  return (
    <>
      <Section title={<Trans>Companies and products</Trans>}>
        <CharterSubject charter={charter} />
      </Section>
      <Section title={<Trans>Constituencies and seats</Trans>} isWide>
        <CharterConstituencies charter={charter} />
      </Section>
      <HowToJoin charter={charter} />
    </>
  );
}

function ForumFacts({ forum }: { readonly forum: PublicForum }) {
  return (
    <>
      <ForumState state={forum.state} />
      {forum.activeSince ? (
        <span>
          <Trans>
            since <When iso={forum.activeSince} />
          </Trans>
        </span>
      ) : null}
      {forum.endedOn ? (
        <span>
          <Trans>
            ended on <When iso={forum.endedOn} />
          </Trans>
        </span>
      ) : null}
    </>
  );
}

function ElectionsOfForum({ forum, elections, locale }: Omit<ForumPageProps, 'record'>) {
  const addresses = electionAddresses(locale);
  return (
    <Section title={<Trans>Elections</Trans>}>
      {elections.length === 0 ? (
        <p>
          <Trans>No election has been announced yet. Members are told when one is.</Trans>
        </p>
      ) : (
        <>
          <ElectionRegister elections={elections} addresses={addresses} />
          <p>
            <a href={addresses.listOf(forum.slug)}>
              <Trans>All elections of this forum</Trans>
            </a>
          </p>
        </>
      )}
    </Section>
  );
}
