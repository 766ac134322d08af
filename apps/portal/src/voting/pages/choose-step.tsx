/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useState } from 'preact/hooks';
import type { VoteActs } from '../app/use-vote.ts';
import { contentOf } from '../box/seal-vote.ts';
import type { Draft } from '../domain/kept-vote.ts';
import { withDraft } from '../domain/vote-steps.ts';
import type { OpenVote } from '../open-pass.ts';
import { BallotRules } from '../ui/ballot-rules.tsx';
import { BlankChoice } from '../ui/blank-choice.tsx';
import { ChoiceBallot } from '../ui/choice-ballot.tsx';
import { Button, Heading, Notice, Section } from '../ui/parts.tsx';
import { RankingBallot } from '../ui/ranking-ballot.tsx';
import { moment } from '../words.ts';

export interface StepProps {
  readonly open: OpenVote;
  /** Whether the device keeps what is chosen. */
  readonly isKept: boolean;
  readonly acts: VoteActs;
}

/** Ranking the candidates, or answering the question. */
export function ChooseStep({ open, isKept, acts }: StepProps) {
  const [isMissing, setMissing] = useState(false);
  const { vote, accepted } = open;
  const { style, manifest } = accepted;
  const onDraft = (change: Partial<Draft>) => {
    setMissing(false);
    acts.change(withDraft(vote, { ...vote.draft, ...change }));
  };
  const goOn = () => {
    if (contentOf(vote.draft, style) === undefined) setMissing(true);
    else acts.go('check');
  };
  return (
    <>
      <Heading kind={<bdi>{manifest.title}</bdi>} title={t`Your ballot`}>
        <p className="page-facts">
          <bdi>{style.title}</bdi>
          <span>{t`Voting opens: ${moment(manifest.opensAt)}`}</span>
          <span>{t`Voting closes: ${moment(manifest.closesAt)}`}</span>
        </p>
      </Heading>
      <BallotRules election={manifest.election} style={style} />
      <Section title={style.content === 'choice' ? t`Your answer` : t`Rank the candidates`}>
        <Ballot open={open} onDraft={onDraft} />
        {isMissing ? <NothingChosen isChoice={style.content === 'choice'} /> : null}
        <div className="form-actions">
          <Button look="primary" onPress={goOn}>
            {t`Check the ballot`}
          </Button>
          <Button onPress={acts.forget}>{t`Stop and erase what is kept here`}</Button>
        </div>
        <KeptWords isKept={isKept} />
      </Section>
    </>
  );
}

interface BallotProps {
  readonly open: OpenVote;
  readonly onDraft: (change: Partial<Draft>) => void;
}

function Ballot({ open: { vote, accepted }, onDraft }: BallotProps) {
  const { style } = accepted;
  const { ranking, choice, isBlank } = vote.draft;
  if (style.content === 'choice') {
    return <ChoiceBallot style={style} choice={choice} onChoice={(answer) => onDraft({ choice: answer })} />;
  }
  return (
    <>
      {isBlank ? null : (
        <RankingBallot style={style} ranking={ranking} onRanking={(moved) => onDraft({ ranking: moved })} />
      )}
      <BlankChoice isBlank={isBlank} onBlank={(next) => onDraft({ isBlank: next })} />
    </>
  );
}

function NothingChosen({ isChoice }: { readonly isChoice: boolean }) {
  return (
    <Notice kind="problem" title={t`Nothing is chosen yet`}>
      <p>
        {isChoice ? t`Choose one of the answers.` : t`Rank at least one candidate, or say that you want to vote blank.`}
      </p>
    </Notice>
  );
}

function KeptWords({ isKept }: { readonly isKept: boolean }) {
  return isKept ? (
    <p className="hint">
      {t`Your pass and what you choose are kept on this device only, until you cast your ballot or erase them; whoever opens this page here before that sees them. You may close the page and come back, also without a connection.`}
    </p>
  ) : (
    <Notice kind="warning" title={t`This browser keeps nothing`}>
      <p>{t`Leave the page open until you have cast your ballot. If it closes, open your pass again and begin anew.`}</p>
    </Notice>
  );
}
