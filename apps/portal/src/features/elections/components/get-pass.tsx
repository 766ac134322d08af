import { useLingui } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import type { PlanAnswer } from '../types.ts';
import type { VotingPlan } from '../voting-pass/voting-plan.ts';
import { IssuerList } from './issuer-list.tsx';
import { LogCheck } from './log-check.tsx';
import { useLogCheck, type LogCheckState } from './use-log-check.ts';
import { usePassFaultWords } from './use-pass-words.ts';
import type { VotingPassState } from './use-voting-pass.ts';

interface GetPassProps {
  readonly election: NonNullable<PlanAnswer['election']>;
  readonly plan: NonNullable<PlanAnswer['votingPlan']>;
  /** Verifier key of the public log; null where there is none. */
  readonly logKey: string | null;
  readonly state: VotingPassState;
}

/** The act: every issuer is asked to sign, one after another; what is begun goes on where it stopped. */
export function GetPass({ election, plan, logKey, state }: GetPassProps) {
  const { t } = useLingui();
  const faultWords = usePassFaultWords();
  const votingPlan = planOf(election, plan, logKey);
  const looked = useLogCheck(votingPlan);
  // Getting a pass looks the rules up again; where issuers were asked after that, they stood.
  const check: LogCheckState = state.standings.length > 0 ? { type: 'logged' } : looked;
  const isRefused = check.type !== 'checking' && check.type !== 'logged';
  const fault = state.fault ?? (isRefused ? check : null);
  const get = async () => {
    // The button is gone with the act: whoever got the pass goes on at the heading, right above it.
    if (await state.make(votingPlan)) document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <Section
      title={t`Get the pass`}
      lead={t`Your key is kept on this device before anybody is asked. If the line breaks, come back: the same request goes on.`}
    >
      <LogCheck index={votingPlan.logIndex} manifestHash={election.manifestHash} check={check} />
      <IssuerList issuers={election.issuers} standings={state.standings} />
      <div className="form-actions">
        <Button
          kind="primary"
          isPending={state.isBusy}
          isDisabled={isRefused && check.type !== 'log-unreachable'}
          onPress={() => void get()}
        >
          {state.isBegun ? t`Go on getting my pass` : t`Get my voting pass`}
        </Button>
      </div>
      {fault ? (
        <Notice kind="problem" isLive>
          {faultWords[fault.type]}
        </Notice>
      ) : null}
    </Section>
  );
}

function planOf(
  election: GetPassProps['election'],
  { style, manifestText, voteUrl, rollProof }: GetPassProps['plan'],
  logKey: string | null,
): VotingPlan {
  const { slug, issuers, manifestLogIndex } = election;
  const place = { logIndex: manifestLogIndex ?? null, logKey };
  return { election: slug, style: style.slug, manifestText, ...place, issuers, host: voteUrl, rollProof };
}
