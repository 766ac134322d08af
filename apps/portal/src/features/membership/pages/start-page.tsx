import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, DefinitionList, Link, Notice, PageHeader, Section, Skeleton } from '@baraza/ui';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import type { MyMembershipQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myMembershipQuery } from '../api/my-membership.ts';
import { ElectionList } from '../components/election-list.tsx';
import { LapsedNotice } from '../components/lapsed-notice.tsx';
import { RekeyNotice } from '../components/rekey-notice.tsx';

// With the arithmetic of keys in it: fetched after the page, which does not wait for it.
const KeyNotice = lazy(async () => ({ default: (await import('../components/key-notice.tsx')).KeyNotice }));

type Own = NonNullable<MyMembershipQuery['myMembership']>;

/** A member's start page: what waits, the elections, who they are here. */
export function ForumStartPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }, reload] = useQuery({
    query: myMembershipQuery,
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  const own = data?.myMembership;
  if (!own) return <PageHeader title={t`No membership`} />;
  const { membership } = own;
  const again = () => reload({ requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t`Your forum`} />
      <PageHeader
        title={<bdi>{membership.forum?.name}</bdi>}
        kind={<bdi>{membership.constituency?.title}</bdi>}
        lead={t`You take part under your pseudonym. No name is kept here.`}
        actions={
          <ButtonLink href="/app/forum/waiting">
            <Trans>What waits for you</Trans>
          </ButtonLink>
        }
      />
      {own.rekey ? <RekeyNotice effectiveAt={own.rekey.effectiveAt} onDone={again} /> : null}
      {membership.state === 'lapsed' ? <LapsedNotice own={own} /> : null}
      {membership.state === 'ended' ? (
        <EndedNotice />
      ) : (
        <Suspense fallback={null}>
          <KeyNotice memberId={membership.id} />
        </Suspense>
      )}
      {membership.state === 'ended' ? null : <ElectionList forum={membership.forum?.slug ?? ''} />}
      <WhoYouAre own={own} />
    </>
  );
}

function EndedNotice() {
  const { t } = useLingui();
  return (
    <Notice title={t`This membership has ended`}>
      <p>
        <Trans>You can read what is public, and join anew where organisations attest you.</Trans>
      </p>
    </Notice>
  );
}

function WhoYouAre({ own }: { readonly own: Own }) {
  const { t } = useLingui();
  const { membership, voicesLeft } = own;
  const { kinds, ways } = useMembershipWords();
  return (
    <Section title={t`Who you are here`}>
      <DefinitionList
        items={[
          { term: t`Pseudonym`, value: <bdi>{membership.pseudonym}</bdi> },
          { term: t`You take part as`, value: kinds[membership.kind] },
          ...(membership.organisation
            ? [{ term: t`You speak for`, value: <bdi>{membership.organisation.name}</bdi> }]
            : []),
          { term: t`How you joined`, value: ways[membership.admittedBy] },
          { term: t`Member since`, value: <When iso={membership.joinedOn} /> },
        ]}
      />
      <p>
        <Link href="/app/forum/key">
          <Trans>Your key on this device, and forgetting everything here</Trans>
        </Link>
      </p>
      {voicesLeft > 0 ? (
        <p>
          <Link href="/app/forum/vouch">
            <Trans>Vouch for somebody whom no organisation knows</Trans>
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

function useMembershipWords() {
  const { t } = useLingui();
  const kinds = {
    affected: t`Affected member, with a vote`,
    proxy: t`Proxy, without a vote`,
    expert: t`Expert, without a vote`,
  };
  const ways = {
    panel: t`Organisations of the panel attested you`,
    vouching: t`Members vouched for you`,
    founding: t`You were on the founding roll`,
    officer: t`The returning officer let you in`,
  };
  return { kinds, ways };
}
