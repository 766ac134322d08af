import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Notice, RadioGroup, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { CastVoteMutation } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { castVoteMutation } from '../api/cast-vote.ts';
import type { DecisionItem } from '../types.ts';
import { type Choice, useChoiceWords } from './choice-words.ts';

/** The act: a vote that can be changed until the item closes. */
export function VoteForm({ item }: { readonly item: DecisionItem }) {
  const { t } = useLingui();
  const [choice, setChoice] = useState<Choice | null>(item.ownVote?.choice ?? null);
  const [reason, setReason] = useState(item.ownVotes[0]?.reason ?? '');
  const [isMissing, setIsMissing] = useState(false);
  const [{ fetching, data, error }, castVote] = useMutation(castVoteMutation);
  const submit = async () => {
    setIsMissing(choice === null);
    if (choice) await castVote({ input: { itemId: item.id, choice, reason } });
  };
  return (
    <Section title={t`Your vote`} lead={<VoteLead item={item} />}>
      <div className="vote">
        <VoteChoice choice={choice} onChange={setChoice} isMissing={isMissing} />
      </div>
      <TextArea
        label={t`Your reason`}
        hint={t`For your own record; nobody else on the board reads it.`}
        isOptional
        rows={3}
        value={reason}
        onChange={setReason}
      />
      <div className="form-actions">
        <Button kind="primary" isPending={fetching} onPress={() => void submit()}>
          {item.ownVote ? t`Change my vote` : t`Cast my vote`}
        </Button>
      </div>
      <VoteAnswer data={data} />
      <RequestErrorNotice error={error} />
      <OwnVotes item={item} />
    </Section>
  );
}

function VoteLead({ item }: { readonly item: DecisionItem }) {
  return item.ownVote ? (
    <Trans>
      You voted on <When iso={item.ownVote.castAt} kind="dateTime" />. You may change it until the item closes.
    </Trans>
  ) : (
    <Trans>You may change it until the item closes. Only counts are published.</Trans>
  );
}

interface VoteChoiceProps {
  readonly choice: Choice | null;
  readonly onChange: (choice: Choice) => void;
  readonly isMissing: boolean;
}

function VoteChoice({ choice, onChange, isMissing }: VoteChoiceProps) {
  const { t } = useLingui();
  const words = useChoiceWords();
  return (
    <RadioGroup
      label={t`How do you vote?`}
      value={choice}
      onChange={(value) => onChange(value as Choice)}
      error={isMissing && !choice ? t`Choose yes, no or abstain.` : undefined}
      options={[
        { value: 'yes', label: words.yes, hint: t`The resolution should pass as it reads.` },
        { value: 'no', label: words.no, hint: t`It should not pass.` },
        { value: 'abstain', label: words.abstain, hint: t`You count as present, on neither side.` },
      ]}
    />
  );
}

function VoteAnswer({ data }: { readonly data: CastVoteMutation | undefined }) {
  const answer = data?.castVote;
  if (!answer) return null;
  if (!isProblem(answer)) {
    return (
      <Notice kind="success" isLive>
        <Trans>Your vote is recorded.</Trans>
      </Notice>
    );
  }
  return (
    <ProblemNotice
      problem={answer}
      words={{
        MayNotVote: () => <Trans>Your vote was not taken: you may read this item, not vote on it.</Trans>,
        VotingClosed: (problem) => (
          <Trans>
            Your vote was not counted: voting closed on <When iso={problem.closesAt} kind="dateTime" />. Your earlier
            vote, if you cast one, stands.
          </Trans>
        ),
      }}
    />
  );
}

function OwnVotes({ item }: { readonly item: DecisionItem }) {
  const { t } = useLingui();
  const words = useChoiceWords();
  if (item.ownVotes.length < 2) return null;
  return (
    <Disclosure summary={t`Your earlier votes`}>
      <ul className="bare-list">
        {item.ownVotes.map((vote) => (
          <li key={vote.castAt}>
            <When iso={vote.castAt} kind="dateTime" />: {words[vote.choice]}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
