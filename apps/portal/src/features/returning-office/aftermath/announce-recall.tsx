import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Disclosure, ErrorSummary, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { announceRecallMutation } from '../api/announce-recall.ts';
import { OfficeProblem } from '../components/office-problem.tsx';
import type { Petition } from './recall-entry.tsx';
import { recallFaults, recallInput, recallSlugOf, type RecallDraft, type RecallFault } from './recall-draft.ts';

const EMPTY: RecallDraft = { title: '', slug: null, opensOn: '', closesOn: '' };
const today = (): string => new Date().toISOString().slice(0, 10);

interface AnnounceRecallProps {
  readonly petition: Petition;
  readonly onAnnounced: () => void;
}

/** The dates of a vote to keep or remove; who votes and what is needed follows from the charter. */
export function AnnounceRecall({ petition, onAnnounced }: AnnounceRecallProps) {
  const { t } = useLingui();
  const draft = useLocalDraft<RecallDraft>(`recall.${petition.id}`, EMPTY);
  const [isChecking, setIsChecking] = useState(false);
  const wordsOf = useFaultWords(petition.id);
  const act = useAct();
  const faults = recallFaults(draft.value, today());
  const problems = isChecking ? faults.map(wordsOf) : [];
  const announce = async () => {
    setIsChecking(true);
    if (faults.length > 0) return;
    if (!(await act.send(announceRecallMutation, { input: recallInput(petition.id, draft.value) }))) return;
    draft.discard();
    onAnnounced();
  };
  return (
    <Disclosure summary={t`Announce the vote`} isOpen={draft.value !== EMPTY}>
      <div className="stack">
        <p>
          <Trans>
            The members of the constituency vote secretly: keep or remove. The recall fails while at least one quota of
            the votes still supports the representative; with two seats, one quota is just over a third. If it succeeds,
            the seat falls vacant when the result is final.
          </Trans>
        </p>
        <ErrorSummary problems={problems} />
        <Fields id={petition.id} draft={draft.value} change={draft.setValue} problems={problems} />
        <div className="form-actions">
          <Button kind="primary" isPending={act.isBusy} onPress={() => void announce()}>
            <Trans>Announce the vote</Trans>
          </Button>
        </div>
        <OfficeProblem problem={act.problem} />
        <RequestErrorNotice error={act.error} />
      </div>
    </Disclosure>
  );
}

interface FieldsProps {
  readonly id: string;
  readonly draft: RecallDraft;
  readonly change: (next: (before: RecallDraft) => RecallDraft) => void;
  readonly problems: readonly { readonly fieldId: string; readonly message: string }[];
}

function Fields({ id, draft, change, problems }: FieldsProps) {
  const { t } = useLingui();
  const field = (name: keyof RecallDraft) => ({
    id: `${name}-${id}`,
    error: problems.find(({ fieldId }) => fieldId === `${name}-${id}`)?.message,
    onChange: (value: string) => change((before) => ({ ...before, [name]: value })),
  });
  return (
    <>
      <TextField
        {...field('title')}
        label={t`Title`}
        hint={t`As it stands on the ballot page and in the manifest.`}
        value={draft.title}
        maxLength={200}
      />
      <TextField
        {...field('slug')}
        label={t`Short name`}
        hint={t`For addresses, the public log and the bundle. Lowercase letters, digits and hyphens; it never changes.`}
        value={recallSlugOf(draft)}
        maxLength={64}
        spellCheck="false"
      />
      <div className="date-fields">
        <DateField {...field('opensOn')} label={t`Voting opens on`} value={draft.opensOn} />
        <DateField {...field('closesOn')} label={t`Last day of voting`} value={draft.closesOn} />
      </div>
    </>
  );
}

function useFaultWords(id: string) {
  const { t } = useLingui();
  return ({ field, type }: RecallFault) => {
    const words: Readonly<Record<RecallFault['type'], string>> = {
      missing:
        field === 'title'
          ? t`Give the vote a title.`
          : field === 'slug'
            ? t`Give the vote a short name of lowercase letters, digits and hyphens.`
            : t`Choose a day.`,
      past: t`Choose a day after today.`,
      order: t`Voting cannot end before it opens.`,
    };
    return { fieldId: `${field}-${id}`, message: words[type] };
  };
}
