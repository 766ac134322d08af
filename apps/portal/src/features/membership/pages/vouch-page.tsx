import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Notice, PageHeader, Skeleton, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { myMembershipQuery } from '../api/my-membership.ts';
import { vouchMutation } from '../api/vouch.ts';

/** A member says that the holder of a code is affected as they are. */
export function VouchPage() {
  const { t } = useLingui();
  const [{ data, fetching }, reload] = useQuery({ query: myMembershipQuery });
  const act = useAct();
  const [code, setCode] = useState('');
  const [knows, setKnows] = useState(false);
  const [label, setLabel] = useState<string | null>(null);
  if (fetching && !data) return <Skeleton hasHeading lines={5} />;
  const left = data?.myMembership?.voicesLeft ?? 0;
  const vouch = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await act.send(vouchMutation, { code });
    if (!answer || !('label' in answer)) return;
    setLabel(String(answer.label));
    setCode('');
    setKnows(false);
    reload({ requestPolicy: 'network-only' });
  };
  return (
    <>
      <PageTitle title={t`Vouch for somebody`} />
      <VouchHeader />
      {label ? <Thanks label={label} /> : null}
      <p>{t`You have ${left} left this year.`}</p>
      {left > 0 ? (
        <form className="stack" onSubmit={(event) => void vouch(event)}>
          <VouchProblem problem={act.problem} />
          <RequestErrorNotice error={act.error} />
          <TextField label={t`Their code`} autoComplete="off" value={code} onChange={setCode} />
          <KnowsBox isSelected={knows} onChange={setKnows} />
          <div className="form-actions">
            <Button type="submit" kind="primary" isDisabled={!knows || code.trim() === ''} isPending={act.isBusy}>
              <Trans>Vouch</Trans>
            </Button>
          </div>
        </form>
      ) : null}
    </>
  );
}

function Thanks({ label }: { readonly label: string }) {
  return (
    <Notice kind="success" isLive>
      <p>
        <Trans>
          You vouched for the code that begins with <code dir="ltr">{label}</code>. When they are admitted it is
          forgotten who vouched.
        </Trans>
      </p>
    </Notice>
  );
}

function VouchProblem({ problem }: { readonly problem: ReturnType<typeof useAct>['problem'] }) {
  return (
    <ProblemNotice
      problem={problem}
      words={{
        NotFound: () => <Trans>This code is not for your group of people, or it is out of date.</Trans>,
        WrongState: () => <Trans>This application is decided already.</Trans>,
        VouchingLimit: () => <Trans>You have vouched for three people this year, as many as one member may.</Trans>,
        PseudonymTaken: () => (
          <Trans>The person has to choose another pseudonym first. Please tell them, then try again.</Trans>
        ),
        KeyInUse: () => <Trans>This person is a member already.</Trans>,
      }}
    />
  );
}

function VouchHeader() {
  const { t } = useLingui();
  return (
    <PageHeader
      title={t`Vouch for somebody`}
      lead={t`For people whom no organisation knows. They give you a code; you never learn their pseudonym. You can do this for three people a year.`}
      crumbs={[{ href: '/app/forum', label: t`Your forum` }]}
    />
  );
}

interface KnowsBoxProps {
  readonly isSelected: boolean;
  readonly onChange: (knows: boolean) => void;
}

function KnowsBox(props: KnowsBoxProps) {
  const { t } = useLingui();
  return (
    <Checkbox {...props} label={t`I know this person, they are affected as I am, and as far as I know no member yet`} />
  );
}
