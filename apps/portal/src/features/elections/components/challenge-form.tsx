import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { challengeResultMutation } from '../api/challenge-result.ts';
import { MemberProblem } from './member-problem.tsx';

const SHORTEST = 10;
const LONGEST = 4000;

/** A challenge to the result, for a panel that had no part in the election. */
export function ChallengeForm({ slug, onFiled }: { readonly slug: string; readonly onFiled: () => void }) {
  const { t } = useLingui();
  const draft = useLocalDraft(`challenge.${slug}`, '');
  const [isTooShort, setIsTooShort] = useState(false);
  const act = useAct();
  const file = async () => {
    const short = draft.value.trim().length < SHORTEST;
    setIsTooShort(short);
    if (short || !(await act.send(challengeResultMutation, { election: slug, reasons: draft.value.trim() }))) return;
    draft.discard();
    onFiled();
  };
  return (
    <Section
      title={t`Challenge the result`}
      lead={t`If a rule was broken. A panel decides that had no part in this election; its reasons are public, and your name is not.`}
    >
      <TextArea
        label={t`What happened`}
        hint={t`What you saw, when, and which rule it broke. The reasons are published: leave out names.`}
        rows={6}
        value={draft.value}
        onChange={(text) => draft.setValue(() => text)}
        error={isTooShort ? t`Write a sentence at least.` : undefined}
        maxLength={LONGEST}
      />
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void file()}>
          <Trans>File the challenge</Trans>
        </Button>
      </div>
      <MemberProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </Section>
  );
}
