import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Notice, PageHeader, RadioGroup, Section, Skeleton, TextArea } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { appealsToHearQuery } from '../api/appeals-to-hear.ts';
import { decideAppealMutation } from '../api/decide-appeal.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { ModerationEntry } from '../components/moderation-entry.tsx';
import { useFaultWords } from '../components/use-fault-words.ts';
import '../forum-office.css';
import type { Act } from '../types.ts';

/** Appeals from other forums that wait for one's decision. */
export function AppealsPage() {
  const { t } = useLingui();
  const [{ data, error }, ask] = useQuery({ query: appealsToHearQuery, requestPolicy: 'cache-and-network' });
  const [isDone, setIsDone] = useState(false);
  const onDone = () => {
    setIsDone(true);
    ask({ requestPolicy: 'network-only' });
  };
  return (
    <>
      <PageTitle title={t`Appeals to hear`} />
      <PageHeader
        title={t`Appeals to hear`}
        lead={t`Texts that moderators of other forums hid. Three of you decide, each for themselves; two decide it.`}
        crumbs={[{ href: '/app/forum-office', label: t`Forum office` }]}
      />
      {isDone ? (
        <Notice kind="success" isLive>
          <Trans>
            Your decision is recorded. The author reads your reasons once two of you agree, without your name.
          </Trans>
        </Notice>
      ) : null}
      <RequestErrorNotice error={error} />
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data?.appealsToHear.length === 0 ? <EmptyState title={t`No appeal waits for you`} /> : null}
      {data && data.appealsToHear.length > 0 ? <AppealList acts={data.appealsToHear} onDone={onDone} /> : null}
    </>
  );
}

function AppealList({ acts, onDone }: { readonly acts: readonly Act[]; readonly onDone: () => void }) {
  const { t } = useLingui();
  return (
    <Section title={t`Most urgent first`}>
      <ul className="forum-lines">
        {acts.map((act) => (
          <li key={act.id}>
            <ModerationEntry act={act}>
              {act.appeal ? <DecideForm appealId={act.appeal.id} onDone={onDone} /> : null}
            </ModerationEntry>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Choice = 'restore' | 'uphold';

function DecideForm({ appealId, onDone }: { readonly appealId: string; readonly onDone: () => void }) {
  const { t } = useLingui();
  const act = useAct();
  const faultOf = useFaultWords(act.faults);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [reasons, setReasons] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (choice && (await act.send(decideAppealMutation, { input: { appealId, choice, reasons } }))) onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ActProblem act={act} />
      <RadioGroup
        label={t`Your decision`}
        value={choice}
        onChange={(value) => setChoice(value as Choice)}
        options={[
          { value: 'restore', label: t`Restore it` },
          { value: 'uphold', label: t`Keep it hidden` },
        ]}
      />
      <TextArea
        label={t`Your reasons`}
        hint={t`Both the author and the moderator read them.`}
        rows={3}
        value={reasons}
        onChange={setReasons}
        error={faultOf('reasons')}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={act.isBusy} isDisabled={!choice || !reasons.trim()}>
          <Trans>Decide</Trans>
        </Button>
      </div>
    </form>
  );
}
