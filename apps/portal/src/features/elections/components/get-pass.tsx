import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import type { PlanAnswer } from '../types.ts';
import type { VotingPlan } from '../voting-pass/voting-plan.ts';
import { IssuerList } from './issuer-list.tsx';
import { usePassFaultWords } from './use-pass-words.ts';
import type { VotingPassState } from './use-voting-pass.ts';

interface GetPassProps {
  readonly election: NonNullable<PlanAnswer['election']>;
  readonly plan: NonNullable<PlanAnswer['votingPlan']>;
  readonly state: VotingPassState;
}

/** The act: every issuer is asked to sign, one after another; what is begun goes on where it stopped. */
export function GetPass({ election, plan, state }: GetPassProps) {
  const { t } = useLingui();
  const faultWords = usePassFaultWords();
  const votingPlan: VotingPlan = {
    election: election.slug,
    style: plan.style.slug,
    manifestText: plan.manifestText,
    loggedManifestHash: election.manifestHash ?? '',
    issuers: election.issuers,
    host: plan.voteUrl,
    rollProof: null,
  };
  const get = async () => {
    // The button is gone with the act: whoever got the pass goes on at the heading, right above it.
    if (await state.make(votingPlan)) document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <Section
      title={t`Get the pass`}
      lead={t`Your key is kept on this device before anybody is asked. If the line breaks, come back: the same request goes on.`}
    >
      <IssuerList issuers={election.issuers} standings={state.standings} />
      <div className="form-actions">
        <Button kind="primary" isPending={state.isBusy} onPress={() => void get()}>
          {state.isBegun ? t`Go on getting my pass` : t`Get my voting pass`}
        </Button>
      </div>
      {state.fault ? (
        <Notice kind="problem" isLive>
          {faultWords[state.fault.type]}
        </Notice>
      ) : null}
      <LogNote election={election} />
    </Section>
  );
}

function LogNote({ election }: Pick<GetPassProps, 'election'>) {
  const index = election.manifestLogIndex;
  if (typeof index !== 'number') return null;
  return (
    <p className="hint">
      <Trans>
        The rules you vote under are entry {index} of the public log, with the hash{' '}
        <code className="hash" dir="ltr">
          {election.manifestHash}
        </code>
        . Your browser checks that they are the ones you were sent.
      </Trans>
    </p>
  );
}
