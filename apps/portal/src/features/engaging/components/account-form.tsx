import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, SaveState, TextArea } from '@baraza/ui';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { writeForumAccountMutation } from '../api/write-forum-account.ts';
import { languagesOf } from '../languages.ts';
import type { InRoom } from './room.tsx';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

/** The forum's own account, in as many languages of the charter as it has. */
export function AccountForm({ room, again }: Pick<InRoom, 'room' | 'again'>) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const [latest] = room.forumAccounts;
  const initial = Object.fromEntries(latest?.texts.map(({ language, text }) => [language, text]) ?? []);
  const draft = useLocalDraft<Record<string, string>>(`account.${room.id}`, initial);
  const act = useAct();
  const fault = useFault(act);
  const save = async () => {
    const texts = Object.entries(draft.value)
      .filter(([, text]) => text.trim() !== '')
      .map(([language, text]) => ({ language, text }));
    if (!(await act.send(writeForumAccountMutation, { engagementId: room.id, texts }))) return;
    draft.discard();
    again();
  };
  return (
    <Disclosure summary={<Trans>Write what your forum says of it</Trans>}>
      <div className="stack">
        {languagesOf(room).map((language) => (
          <TextArea
            key={language}
            label={t`What happened, as you know it (${nameOf(language)})`}
            lang={language}
            value={draft.value[language] ?? ''}
            onChange={(text) => draft.setValue((before) => ({ ...before, [language]: text }))}
            {...fault(`texts.${language}`)}
          />
        ))}
        <div className="form-actions">
          <Button kind="primary" isPending={act.isBusy} onPress={() => void save()}>
            <Trans>Publish it beside the briefing</Trans>
          </Button>
          <SaveState status={draft.status} />
        </div>
        <StepProblem act={act} />
      </div>
    </Disclosure>
  );
}
