import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, EmptyState, PageHeader, Section, ShowMore, Skeleton, TextArea } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { appealModerationMutation } from '../api/appeal-moderation.ts';
import { myTextsQuery } from '../api/my-texts.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { ModerationEntry } from '../components/moderation-entry.tsx';
import { useFaultWords } from '../components/use-fault-words.ts';
import '../forum-office.css';

/** One's own texts that were hidden: why, and the way to appeal. */
export function MyTextsPage() {
  const { t } = useLingui();
  const list = useConnection(myTextsQuery, {}, (data) => data.myModeratedTexts);
  return (
    <>
      <PageTitle title={t`Your hidden texts`} />
      <PageHeader
        title={t`Your hidden texts`}
        lead={t`A moderator must say why. If you think it was wrong, three people of another forum look at it.`}
      />
      <Section title={t`Latest first`}>
        <RequestErrorNotice error={list.error} />
        {list.isLoading ? <Skeleton lines={5} /> : null}
        {!list.isLoading && !list.error && list.nodes.length === 0 ? (
          <EmptyState title={t`Nothing of yours was hidden`} />
        ) : null}
        <ul className="forum-lines">
          {list.nodes.map((act) => (
            <li key={act.id}>
              <ModerationEntry act={act}>
                {act.appeal ? null : <AppealForm actId={act.id} onDone={list.refresh} />}
              </ModerationEntry>
            </li>
          ))}
        </ul>
        <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
      </Section>
    </>
  );
}

function AppealForm({ actId, onDone }: { readonly actId: string; readonly onDone: () => void }) {
  const { t } = useLingui();
  const act = useAct();
  const faultOf = useFaultWords(act.faults);
  const [grounds, setGrounds] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await act.send(appealModerationMutation, { input: { actId, grounds } })) onDone();
  };
  return (
    <Disclosure summary={<Trans>Appeal</Trans>}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <ActProblem act={act} />
        <TextArea
          label={t`Why it should be seen again`}
          hint={t`The panel reads it together with your text and the moderator’s reason; it does not learn who you are.`}
          rows={4}
          value={grounds}
          onChange={setGrounds}
          error={faultOf('grounds')}
        />
        <div className="form-actions">
          <Button type="submit" isPending={act.isBusy} isDisabled={!grounds.trim()}>
            <Trans>Send the appeal</Trans>
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
