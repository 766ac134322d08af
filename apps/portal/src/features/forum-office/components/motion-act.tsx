import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Notice, RadioGroup, Section, TextArea } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { type Act, useAct } from '../../../shared/step-up/use-act.ts';
import { answerMotionMutation } from '../api/answer-motion.ts';
import { voteOnMotionMutation } from '../api/vote-on-motion.ts';
import { withdrawMotionMutation } from '../api/withdraw-motion.ts';
import type { Motion } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { useFaultWords } from './use-fault-words.ts';

interface MotionActProps {
  readonly motion: Motion;
  readonly onDone: () => void;
}

/** What the reader can do about a motion: sign or refuse, vote, take it back. */
export function MotionAct({ motion, onDone }: MotionActProps) {
  const { t } = useLingui();
  const mine = motion.signatures.filter((signature) => signature.mine);
  if (motion.state !== 'open' || (mine.length === 0 && !motion.mayVote && !motion.mayWithdraw)) return null;
  return (
    <Section title={t`Your part`}>
      {mine.map(({ organisation }) => (
        <SignForm key={organisation.id} motionId={motion.id} organisation={organisation} onDone={onDone} />
      ))}
      {motion.mayVote ? <VoteForm motionId={motion.id} onDone={onDone} /> : null}
      {motion.mayWithdraw ? <Withdraw motionId={motion.id} onDone={onDone} /> : null}
    </Section>
  );
}

interface SignFormProps {
  readonly motionId: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly onDone: () => void;
}

function SignForm({ motionId, organisation, onDone }: SignFormProps) {
  const act = useAct();
  const answer = async (choice: 'signed' | 'refused', reason: string | null = null) => {
    const input = { motionId, organisationId: organisation.id, answer: choice, reason };
    if (await act.send(answerMotionMutation, { input })) onDone();
  };
  return (
    <div className="stack">
      <ActProblem act={act} />
      <Notice>
        <p>
          <Trans>
            You answer for <bdi>{organisation.name}</bdi>. The answer stands and is seen by all who decide.
          </Trans>
        </p>
      </Notice>
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => void answer('signed')}>
          <Trans>Sign</Trans>
        </Button>
      </div>
      <RefuseForm act={act} onRefuse={(reason) => void answer('refused', reason)} />
    </div>
  );
}

function RefuseForm({ act, onRefuse }: { readonly act: Act; readonly onRefuse: (reason: string) => void }) {
  const { t } = useLingui();
  const faultOf = useFaultWords(act.faults);
  const [reason, setReason] = useState('');
  return (
    <Disclosure summary={<Trans>Do not sign</Trans>}>
      <div className="stack">
        <TextArea
          label={t`Why you do not sign`}
          rows={3}
          value={reason}
          onChange={setReason}
          error={faultOf('reason')}
        />
        <div className="form-actions">
          <Button isPending={act.isBusy} isDisabled={!reason.trim()} onPress={() => onRefuse(reason)}>
            <Trans>Refuse with this reason</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

type Choice = 'yes' | 'no' | 'abstain';

function VoteForm({ motionId, onDone }: { readonly motionId: string; readonly onDone: () => void }) {
  const { t } = useLingui();
  const act = useAct();
  const [choice, setChoice] = useState<Choice | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (choice && (await act.send(voteOnMotionMutation, { input: { motionId, choice } }))) onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ActProblem act={act} />
      <RadioGroup
        label={t`Your vote, seen by all who decide`}
        value={choice}
        onChange={(value) => setChoice(value as Choice)}
        options={[
          { value: 'yes', label: t`Yes` },
          { value: 'no', label: t`No` },
          { value: 'abstain', label: t`I abstain`, hint: t`You count as taking part.` },
        ]}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={act.isBusy} isDisabled={!choice}>
          <Trans>Vote</Trans>
        </Button>
      </div>
    </form>
  );
}

function Withdraw({ motionId, onDone }: { readonly motionId: string; readonly onDone: () => void }) {
  const act = useAct();
  const withdraw = async () => {
    if (await act.send(withdrawMotionMutation, { motionId })) onDone();
  };
  return (
    <div className="stack">
      <ActProblem act={act} />
      <div className="form-actions">
        <Button kind="quiet" isPending={act.isBusy} onPress={() => void withdraw()}>
          <Trans>Take this proposal back</Trans>
        </Button>
      </div>
    </div>
  );
}
