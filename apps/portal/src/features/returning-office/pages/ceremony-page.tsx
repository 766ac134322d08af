import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Notice, PageHeader, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { electionOfficeQuery } from '../api/election-office.ts';
import { recordCeremonyMutation } from '../api/record-ceremony.ts';
import type { Holder } from '../ceremony/ceremony-state.ts';
import type { ElectionKeyPart } from '../ceremony/election-key.ts';
import { CeremonyBetter } from '../components/ceremony-better.tsx';
import { CeremonyDone } from '../components/ceremony-done.tsx';
import { CeremonyHanding } from '../components/ceremony-handing.tsx';
import { CeremonyWho } from '../components/ceremony-who.tsx';
import { NotYours } from '../components/not-yours.tsx';
import { OfficeProblem } from '../components/office-problem.tsx';
import { useCeremony, type Ceremony } from '../components/use-ceremony.ts';
import '../returning-office.css';

const BEFORE_MANIFEST: readonly string[] = ['ANNOUNCED', 'NOMINATING', 'NOMINATED'];

/** The key ceremony: makes the election key on this device, hands the shares out one by one, keeps none. */
export function CeremonyPage() {
  const { slug = '' } = useParams();
  const { t } = useLingui();
  const ceremony = useCeremony();
  const [isRecorded, setIsRecorded] = useState(false);
  const [{ data, error }] = useQuery({ query: electionOfficeQuery, variables: { slug } });
  if (!data) return error ? <RequestErrorNotice error={error} /> : <Skeleton hasHeading lines={6} />;
  if (!data.electionOffice) return <NotYours />;
  const isTooLate = !BEFORE_MANIFEST.includes(data.electionOffice.election.state);
  return (
    <>
      <PageTitle title={t`Key ceremony`} />
      <PageHeader
        crumbs={[
          { href: '/app/returning-office', label: t`Elections` },
          {
            href: `/app/returning-office/elections/${slug}`,
            label: t`This election`,
          },
        ]}
        title={t`Key ceremony`}
        lead={t`The key that opens the ballots is made here, cut into shares, and forgotten. Invite the key holders to one room.`}
      />
      {isRecorded ? <Recorded slug={slug} /> : null}
      {isTooLate && !isRecorded ? <TooLate /> : null}
      {isTooLate || isRecorded ? null : (
        <Steps slug={slug} ceremony={ceremony} onRecorded={() => setIsRecorded(true)} />
      )}
    </>
  );
}

function TooLate() {
  return (
    <Notice title={<Trans>The key of this election is fixed</Trans>}>
      <Trans>
        Its manifest is published: ballots are sealed to the key in it, and no other ceremony can be recorded.
      </Trans>
    </Notice>
  );
}

interface StepsProps {
  readonly slug: string;
  readonly ceremony: Ceremony;
  readonly onRecorded: () => void;
}

function Steps({ slug, ceremony, onRecorded }: StepsProps) {
  const { state } = ceremony;
  const act = useAct();
  const record = async (publicPart: ElectionKeyPart, holders: readonly Holder[]) => {
    const { publicKey, required } = publicPart;
    const hashOf = (id: string) => publicPart.holders.find((holder) => holder.id === id)?.shareHash ?? '';
    const named = holders.map(({ id, handle }) => ({
      id,
      accountHandle: handle.trim(),
      shareHash: hashOf(id),
    }));
    const done = await act.send(recordCeremonyMutation, {
      input: { election: slug, publicKey, required, holders: named },
    });
    if (done) onRecorded();
  };
  if (state.step === 'making') return <Skeleton lines={4} />;
  if (state.step === 'handing') {
    const all = state.holders.length;
    return <CeremonyHanding {...state} all={all} onShow={ceremony.show} onKept={ceremony.handedOver} />;
  }
  if (state.step === 'done') {
    return (
      <>
        <CeremonyDone {...state} isBusy={act.isBusy} onRecord={(holders) => void record(state.publicPart, holders)} />
        <OfficeProblem problem={act.problem} />
        <RequestErrorNotice error={act.error} />
      </>
    );
  }
  return (
    <>
      <CeremonyBetter onUploaded={ceremony.takeUploaded} />
      <CeremonyWho onBegin={({ holders, required }) => void ceremony.begin(holders, required)} />
    </>
  );
}

function Recorded({ slug }: { readonly slug: string }) {
  return (
    <Notice kind="success" isLive title={<Trans>The key is recorded</Trans>}>
      <p>
        <Trans>
          Now each key holder signs in on their own device, checks the share against its hash, and confirms. Until all
          have done so the manifest cannot be published.
        </Trans>
      </p>
      <p>
        <ButtonLink href={`/app/returning-office/elections/${slug}`}>
          <Trans>Back to the election</Trans>
        </ButtonLink>
      </p>
    </Notice>
  );
}
