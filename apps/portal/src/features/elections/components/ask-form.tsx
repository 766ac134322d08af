import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Notice, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { askQuestionMutation } from '../api/ask-question.ts';
import { MemberProblem } from './member-problem.tsx';

const LONGEST = 1000;

/** A question, without one's name; what is typed stays on this device until it is sent. */
export function AskForm({ slug, onAsked }: { readonly slug: string; readonly onAsked: () => void }) {
  const { t, i18n } = useLingui();
  const draft = useLocalDraft(`question.${slug}`, '');
  const [isDone, setIsDone] = useState(false);
  const act = useAct();
  const ask = async () => {
    const input = { election: slug, language: i18n.locale, text: draft.value.trim() };
    const sent = await act.send(askQuestionMutation, { input });
    setIsDone(sent !== null);
    if (!sent) return;
    draft.discard();
    onAsked();
  };
  return (
    <Disclosure summary={t`Ask a question`} isOpen={draft.value !== ''}>
      <div className="stack">
        <TextArea
          label={t`Your question`}
          hint={t`Published without your name. Leave out what only you could know.`}
          rows={4}
          value={draft.value}
          onChange={(text) => draft.setValue(() => text)}
          maxLength={LONGEST}
        />
        <div className="form-actions">
          <Button isDisabled={draft.value.trim() === ''} isPending={act.isBusy} onPress={() => void ask()}>
            <Trans>Ask it</Trans>
          </Button>
        </div>
        {isDone ? (
          <Notice kind="success" isLive>
            <Trans>Asked. The candidates see it now.</Trans>
          </Notice>
        ) : null}
        <MemberProblem problem={act.problem} />
        <RequestErrorNotice error={act.error} />
      </div>
    </Disclosure>
  );
}
