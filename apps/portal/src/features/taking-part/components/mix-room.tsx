import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, EmptyState, Notice } from '@baraza/ui';
import type { EngagementRoomQuery, MixDimension } from '../../../generated/graphql.ts';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerKindMutation } from '../api/answer-kind.ts';
import { TargetForm } from './target-form.tsx';
import { TextAct } from './text-act.tsx';

type Mix = NonNullable<EngagementRoomQuery['engagementMix']>;
interface MixRoomProps {
  readonly slug: string;
  readonly mix: Mix;
  readonly isRepresentative: boolean;
  readonly onChanged: () => void;
}

/** What mix is aimed for, what the company wished for, and whether it asked that somebody be uninvited. */
export function MixRoom({ slug, mix, isRepresentative, onChanged }: MixRoomProps) {
  return (
    <div className="stack">
      <TargetList targets={mix.targets} />
      {isRepresentative ? <TargetForm slug={slug} targets={mix.targets} onChanged={onChanged} /> : null}
      {mix.proposals.map((proposal) => (
        <Proposal key={proposal.id} proposal={proposal} onChanged={onChanged} />
      ))}
      {mix.attempts.map((attempt) => (
        <Notice key={attempt.id} kind="warning" title={<Trans>The company asked that somebody be uninvited</Trans>}>
          <p>
            <When iso={attempt.askedAt} />: <bdi>{attempt.reasons}</bdi>
          </p>
          <p>
            <Trans>The invitation stood. It did not learn who was invited.</Trans>
          </p>
        </Notice>
      ))}
    </div>
  );
}

export function useTargetWords(): (target: { readonly dimension: MixDimension; readonly value: string }) => string {
  const { t } = useLingui();
  return ({ dimension, value }) => (dimension === 'first_time' ? t`People who take part for the first time` : value);
}

export function TargetList({ targets }: { readonly targets: Mix['targets'] }) {
  const wordsOf = useTargetWords();
  const format = useFormat();
  if (targets.length === 0)
    return <EmptyState title={<Trans>No targets set: places are drawn from everybody alike.</Trans>} />;
  return (
    <ul>
      {targets.map((target) => (
        <li key={`${target.dimension} ${target.value}`}>
          <Trans>
            <bdi>{wordsOf(target)}</bdi>: at least {format.percent(target.percent / 100)} of the places
          </Trans>
        </li>
      ))}
    </ul>
  );
}

interface ProposalProps {
  readonly proposal: Mix['proposals'][number];
  readonly onChanged: () => void;
}

function Proposal({ proposal, onChanged }: ProposalProps) {
  const { t } = useLingui();
  return (
    <div className="stack">
      <KindOfPeople proposal={proposal} />
      {proposal.outcome ? null : (
        <Disclosure summary={t`Answer the company`}>
          <AnswerProposal proposal={proposal} onChanged={onChanged} />
        </Disclosure>
      )}
    </div>
  );
}

function AnswerProposal({ proposal: { id }, onChanged }: ProposalProps) {
  const { t } = useLingui();
  const act = useAct();
  const answerAs = (isTakenUp: boolean) => async (reply: string) => {
    const isSent = (await act.send(answerKindMutation, { id, isTakenUp, reply })) !== null;
    if (isSent) onChanged();
    return isSent;
  };
  const bounds = { shortest: 10, longest: 2000, act };
  return (
    <>
      <TextAct
        {...bounds}
        draftKey={`kind.${id}`}
        label={t`What you answer`}
        button={<Trans>We take this up</Trans>}
        onSend={answerAs(true)}
      />
      <TextAct
        {...bounds}
        draftKey={`kind-not.${id}`}
        label={t`Or why you do not take it up`}
        button={<Trans>We do not take this up</Trans>}
        onSend={answerAs(false)}
      />
    </>
  );
}

/** What the company would like to hear, and what the forum answered. */
export function KindOfPeople({ proposal }: { readonly proposal: Mix['proposals'][number] }) {
  return (
    <div>
      <p>
        <Trans>The company would like to hear:</Trans> <bdi>{proposal.kind}</bdi>
      </p>
      <p className="session-aside">
        <bdi>{proposal.reasons}</bdi>
      </p>
      {proposal.outcome ? (
        <p>
          {proposal.outcome === 'taken_up' ? <Trans>Taken up:</Trans> : <Trans>Not taken up:</Trans>}{' '}
          <bdi>{proposal.reply}</bdi>
        </p>
      ) : null}
    </div>
  );
}
