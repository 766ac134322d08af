import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Notice, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { MyElectionShareQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myShareQuery } from '../api/my-share.ts';
import { ElectionHeader } from '../components/election-header.tsx';
import { NotYours } from '../components/not-yours.tsx';
import { ShareCheck } from '../components/share-check.tsx';
import type { ElectionLine } from '../types.ts';
import '../returning-office.css';

type MyShare = NonNullable<MyElectionShareQuery['myShare']>;

/** A key holder's page: check the share, confirm it, and what to do with it after the close. */
export function SharePage() {
  const { slug = '' } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({
    query: myShareQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={6} /> : null;
  if (!data.election) return <NotYours />;
  if (!data.myShare) return <NoShareYet election={data.election} />;
  const onConfirmed = () => reload({ requestPolicy: 'network-only' });
  return <Share election={data.election} share={data.myShare} onConfirmed={onConfirmed} />;
}

function NoShareYet({ election }: { readonly election: ElectionLine }) {
  const { t } = useLingui();
  return (
    <>
      <ElectionHeader election={election} part={t`Your key share`} />
      <Notice title={t`No share is recorded for you`}>
        <Trans>
          The returning officer invites the key holders to a ceremony and hands out the shares there. Then this page has
          something to check.
        </Trans>
      </Notice>
    </>
  );
}

interface ShareProps {
  readonly election: ElectionLine;
  readonly share: MyShare;
  readonly onConfirmed: () => void;
}

function Share({ election, share, onConfirmed }: ShareProps) {
  const { t } = useLingui();
  const { required, holders } = share;
  return (
    <>
      <ElectionHeader
        election={election}
        part={t`Your key share`}
        lead={t`Any ${required} of ${holders} holders together open the ballots, once voting has closed. One share alone opens nothing.`}
      />
      <Section title={t`What the election knows of it`} lead={t`Its hash. The share itself is with you only.`}>
        <DefinitionList
          items={[
            { term: t`Your short name`, value: <bdi>{share.holderId}</bdi> },
            {
              term: t`Hash of the share`,
              value: (
                <code className="key-text" dir="ltr">
                  {share.shareHash}
                </code>
              ),
            },
            {
              term: t`Confirmed`,
              value: share.confirmedAt ? <When iso={share.confirmedAt} kind="dateTime" /> : t`not yet`,
            },
          ]}
        />
      </Section>
      <ShareCheck slug={election.slug} share={share} onConfirmed={onConfirmed} />
      <WhatToDoLater />
    </>
  );
}

function WhatToDoLater() {
  const { t } = useLingui();
  return (
    <Section title={t`How to keep it, and when to hand it over`}>
      <ul>
        <li>
          <Trans>Keep it on paper or on a device that only you use, and not together with another holder’s.</Trans>
        </li>
        <li>
          <Trans>
            Hand it to the scrutineers after the close, when they count: by scanning, as a file, or by hand. Never
            before, to nobody.
          </Trans>
        </li>
        <li>
          <Trans>
            If the ballots stay closed, keep it until the end of the term: a vacancy may be filled from them.
          </Trans>
        </li>
        <li>
          <Trans>
            If you lose it before voting opens, tell the returning officer: the ceremony is held again. After that the
            other holders have to do.
          </Trans>
        </li>
      </ul>
    </Section>
  );
}
