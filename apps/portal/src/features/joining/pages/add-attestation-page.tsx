import { toBase64Url } from '@baraza/transparency-log';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Link, Notice, PageHeader, Skeleton } from '@baraza/ui';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import type { MembershipToMendQuery } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useMembershipKey } from '../../../shared/membership-key/use-membership-key.ts';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { addAttestationsMutation } from '../api/add-attestations.ts';
import { membershipToMendQuery } from '../api/membership-to-mend.ts';
import { CodeForm } from '../components/code-form.tsx';
import { CodeList } from '../components/code-list.tsx';
import { forgetJoining, type JoiningState } from '../joining-state.ts';
import { useCodes } from '../use-codes.ts';
import { useJoining, type Joining } from '../use-joining.ts';
import { UnkeptNotice } from './join-page.tsx';
import '../joining.css';

type Own = NonNullable<MembershipToMendQuery['myMembership']>;

/** An organisation left the panel: another one's attestation over the same key mends the membership. */
export function AddAttestationPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: membershipToMendQuery });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching) return <Skeleton hasHeading lines={6} />;
  const own = data?.myMembership;
  return (
    <>
      <PageTitle title={t`Another attestation`} />
      <PageHeader
        title={t`Another attestation`}
        lead={t`Ask an organisation of the panel that has not attested you yet for a code.`}
        crumbs={[{ href: '/app/forum', label: t`Your forum` }]}
      />
      {own ? <Mending own={own} /> : null}
    </>
  );
}

function Mending({ own }: { readonly own: Own }) {
  const joining = useJoining(own.membership.forum?.slug ?? '', 'join');
  const seeding = useOwnSeed(own, joining);
  if (joining.isUnkept) return <UnkeptNotice />;
  if (seeding === 'missing') return <KeyMissing />;
  if (seeding === 'reading' || !joining.state) return <Skeleton lines={4} />;
  return <Codes own={own} joining={joining} state={joining.state} />;
}

function KeyMissing() {
  return (
    <Notice kind="warning">
      <p>
        <Trans>This needs your key, which is not on this device.</Trans>
      </p>
      <p>
        <Link href="/app/forum/key">
          <Trans>Bring it here with your recovery code</Trans>
        </Link>
      </p>
    </Notice>
  );
}

const sameBytes = (one: Uint8Array, other: Uint8Array) => one.join() === other.join();

/** The key that is attested has to be the member's own, not a fresh one. */
function useOwnSeed(own: Own, { state, change }: Joining): 'reading' | 'missing' | 'ready' {
  const { membership } = own;
  const [key] = useMembershipKey(membership.id);
  const isOwn = Boolean(state && key && sameBytes(state.seed, key.seed) && state.constituency);
  const constituency = membership.constituency?.slug ?? '';
  useEffect(() => {
    if (key && state && !isOwn) void change({ seed: key.seed, constituency, codes: [] });
  }, [key, state, isOwn, change, constituency]);
  if (key === null) return 'missing';
  return isOwn ? 'ready' : 'reading';
}

interface CodesProps {
  readonly own: Own;
  readonly joining: Joining;
  readonly state: JoiningState;
}

function Codes({ own, joining, state }: CodesProps) {
  const { t } = useLingui();
  const codes = useCodes(joining);
  const act = useAct();
  const navigate = useNavigate();
  const tokens = state.codes.flatMap(({ keyId, signature }) =>
    signature ? [{ keyId, signature: toBase64Url(signature) }] : [],
  );
  const count = own.attestedBy.length;
  const required = own.membership.constituency?.panelRequired ?? 0;
  const add = async () => {
    const input = { randomizer: toBase64Url(state.randomizer), tokens };
    if (!(await act.send(addAttestationsMutation, { input }))) return;
    await forgetJoining(state);
    await navigate('/app/forum', { replace: true });
  };
  return (
    <div className="stack">
      <p role="status">{t`${count} of ${required} attestations hold today.`}</p>
      <CodeList codes={state.codes} onRemove={codes.remove} onRefresh={codes.refresh} />
      {tokens.length === 0 ? <CodeForm codes={codes} /> : null}
      <ProblemNotice
        problem={act.problem}
        words={{ AttestationsMissing: () => <Trans>This attestation does not hold. Please use another code.</Trans> }}
      />
      <RequestErrorNotice error={act.error} />
      {tokens.length > 0 ? (
        <div className="form-actions">
          <Button kind="primary" isPending={act.isBusy} onPress={() => void add()}>
            <Trans>Add this attestation</Trans>
          </Button>
        </div>
      ) : null}
    </div>
  );
}
