import { rekeyStatement, toRecoveryCode } from '@baraza/membership';
import { ed25519PublicKey, signEd25519, toBase64Url } from '@baraza/transparency-log';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, PageHeader, RadioGroup, Section, Skeleton, TextField } from '@baraza/ui';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { joiningPlanQuery } from '../api/joining-plan.ts';
import { requestRekeyMutation } from '../api/request-rekey.ts';
import { CodeForm } from '../components/code-form.tsx';
import { CodeList } from '../components/code-list.tsx';
import { RecoveryCode } from '../components/key-step.tsx';
import type { JoiningState } from '../joining-state.ts';
import type { JoiningPlan } from '../types.ts';
import { useCodes } from '../use-codes.ts';
import { useJoining, type Joining } from '../use-joining.ts';
import { UnkeptNotice } from './join-page.tsx';
import '../joining.css';

/** Rule E5: whoever lost key and recovery code gets another key, with the sentence they remember and with organisations. */
export function RekeyPage() {
  const { forum = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: joiningPlanQuery, variables: { forum } });
  const joining = useJoining(forum, 'rekey');
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching || (!joining.state && !joining.isUnkept)) return <Skeleton hasHeading lines={8} />;
  const plan = data?.joining;
  return (
    <>
      <PageTitle title={t`Another key`} />
      <PageHeader
        title={t`Another key for a lost one`}
        kind={plan ? <bdi>{plan.forum.name}</bdi> : undefined}
        lead={t`If you still have your recovery code, you do not need this: sign in with it. Otherwise organisations that know you sign a new key, and after seven days it takes the place of the lost one.`}
      />
      {joining.isUnkept ? <UnkeptNotice /> : null}
      {plan && joining.state ? <Rekeying plan={plan} joining={joining} state={joining.state} /> : null}
    </>
  );
}

interface RekeyingProps {
  readonly plan: JoiningPlan;
  readonly joining: Joining;
  readonly state: JoiningState;
}

function Rekeying({ plan, joining, state }: RekeyingProps) {
  const { t } = useLingui();
  const codes = useCodes(joining);
  const code = useMemo(() => toRecoveryCode(state.seed), [state.seed]);
  const place = plan.constituencies.find(({ constituency }) => constituency.slug === state.constituency);
  const required = place?.constituency.panelRequired ?? 1;
  const signed = state.codes.filter((each) => each.state === 'signed').length;
  return (
    <>
      <Section
        title={t`Your new recovery code`}
        lead={t`Write it down now. It is your key from the day on which it comes into force.`}
      >
        <RecoveryCode code={code} />
      </Section>
      <Section title={t`Codes of organisations`}>
        <RadioGroup
          label={t`Which describes you best?`}
          isDisabled={state.codes.length > 0}
          value={state.constituency}
          onChange={(constituency) => void joining.change({ constituency })}
          options={plan.constituencies.map(({ constituency: { slug, title } }) => ({
            value: slug,
            label: <bdi>{title}</bdi>,
          }))}
        />
        <p role="status">{t`${signed} of ${required} have signed.`}</p>
        <CodeList codes={state.codes} onRemove={codes.remove} onRefresh={codes.refresh} />
        {signed >= required || !state.constituency ? null : <CodeForm codes={codes} />}
      </Section>
      {signed >= required ? <StateWhoYouAre state={state} /> : null}
    </>
  );
}

function StateWhoYouAre({ state }: { readonly state: JoiningState }) {
  const { t } = useLingui();
  const act = useAct();
  const [pseudonym, setPseudonym] = useState('');
  const [phrase, setPhrase] = useState('');
  const [effectiveAt, setEffectiveAt] = useState<string | null>(null);
  const ask = async () => {
    const answer = await act.send(requestRekeyMutation, { input: rekeyInput(state, pseudonym.trim(), phrase) });
    if (answer && 'effectiveAt' in answer) setEffectiveAt(String(answer.effectiveAt));
  };
  if (effectiveAt) {
    return (
      <Notice kind="success" isLive title={t`Your new key is on its way`}>
        <p>
          <Trans>
            Unless somebody with the old key objects, you can sign in with your new recovery code from{' '}
            <When iso={effectiveAt} /> on.
          </Trans>
        </p>
      </Notice>
    );
  }
  return (
    <Section title={t`Say who you are in this forum`}>
      <div className="stack">
        <RekeyProblem problem={act.problem} />
        <RequestErrorNotice error={act.error} />
        <TextField label={t`Your pseudonym`} autoComplete="off" value={pseudonym} onChange={setPseudonym} />
        <TextField label={t`The sentence that you remember`} autoComplete="off" value={phrase} onChange={setPhrase} />
        <div className="form-actions">
          <Button kind="primary" isPending={act.isBusy} onPress={() => void ask()}>
            <Trans>Ask for this key</Trans>
          </Button>
        </div>
      </div>
    </Section>
  );
}

function RekeyProblem({ problem }: { readonly problem: ReturnType<typeof useAct>['problem'] }) {
  return (
    <ProblemNotice
      problem={problem}
      words={{
        RekeyRefused: () => (
          <Trans>
            Pseudonym and sentence do not match a membership here, or there were too many attempts today. Nothing was
            changed.
          </Trans>
        ),
        AttestationsMissing: () => <Trans>Some of the signatures hold no longer. Please add another code.</Trans>,
        OnFrozenRoll: () => (
          <Trans>
            An election is running that counts on the old key, so it cannot be replaced now. Everything is kept; please
            come back when the election is over.
          </Trans>
        ),
        WrongState: () => <Trans>Another key was asked for already, or you got one this year.</Trans>,
      }}
    />
  );
}

function rekeyInput(state: JoiningState, pseudonym: string, phrase: string) {
  const { forum, seed, codes, randomizer } = state;
  const newKey = ed25519PublicKey(seed);
  return {
    ...{ forum, pseudonym, phrase, newKey: toBase64Url(newKey), randomizer: toBase64Url(randomizer) },
    signature: toBase64Url(signEd25519(seed, rekeyStatement(forum, pseudonym, newKey))),
    tokens: codes.flatMap(({ keyId, signature }) => (signature ? [{ keyId, signature: toBase64Url(signature) }] : [])),
  };
}
