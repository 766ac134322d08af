import { Trans, useLingui } from '@lingui/react/macro';
import type { PanelCasesQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { decideChallengeMutation } from '../api/decide-challenge.ts';
import { PanelDecision } from './panel-decision.tsx';

interface ChallengeProps {
  readonly matter: PanelCasesQuery['challengesToDecide'][number];
  readonly onDone: () => void;
}

/** A challenged result: what is said against it, the rule, and what follows from each answer. */
export function PanelChallenge({ matter, onDone }: ChallengeProps) {
  const { challenge, election } = matter;
  const { i18n } = useLingui();
  return (
    <div className="stack">
      <h3>
        <a href={`/${i18n.locale}/elections/${election.slug}`}>
          <bdi>{election.title}</bdi>
        </a>
      </h3>
      <p className="hint">
        <bdi>{election.forum?.name}</bdi> · <When iso={challenge.filedAt} kind="dateTime" />
      </p>
      <p className="forum-text" dir="auto">
        {challenge.reasons}
      </p>
      <Decision matter={matter} onDone={onDone} />
      <p className="hint">
        <Trans>
          Ask whether what happened could have changed who is elected. The count itself can be repeated from the
          election’s page, by everybody or by its scrutineers.
        </Trans>
      </p>
    </div>
  );
}

function Decision({ matter: { challenge }, onDone }: ChallengeProps) {
  const { t } = useLingui();
  const act = useAct();
  const decide = async (choice: string, reasons: string) => {
    const input = { challengeId: challenge.id, upheld: choice === 'upheld', reasons };
    const sent = (await act.send(decideChallengeMutation, { input })) !== null;
    if (sent) onDone();
    return sent;
  };
  return (
    <PanelDecision
      id={challenge.id}
      act={act}
      options={[
        {
          value: 'dismissed',
          label: t`Dismiss the challenge`,
          hint: t`The result becomes final once no challenge is open and the time for challenges is over.`,
        },
        {
          value: 'upheld',
          label: t`Uphold it`,
          hint: t`The election is annulled at once and nobody is seated by it. It has to be held again.`,
        },
      ]}
      reasonsHint={t`At least 20 characters. Everybody reads them on the election’s page.`}
      onDecide={decide}
    />
  );
}
