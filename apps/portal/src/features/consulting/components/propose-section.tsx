import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { myStatementsQuery } from '../api/my-statements.ts';
import { proposeStatementMutation } from '../api/propose-statement.ts';
import type { Consultation } from '../types.ts';
import { LanguageOfWords, useWritingLanguage } from './language-of-words.tsx';
import { OwnProposals } from './own-proposals.tsx';
import { SayingProblem } from './saying-problem.tsx';
import { SaidBefore, saidBeforeOf } from './said-before.tsx';

const SHORTEST = 10;
const LONGEST = 280;

/** A sentence of one's own; it stays on this device until it is sent, and nothing is cut off. */
export function ProposeSection({ consultation }: { readonly consultation: Consultation }) {
  const { t } = useLingui();
  const { slug, proposalsEach } = consultation;
  const [{ data }, refresh] = useQuery({ query: myStatementsQuery, variables: { consultation: slug } });
  const own = data?.myStatements ?? [];
  const left = Math.max(proposalsEach - (consultation.mine?.proposed ?? 0), 0);
  if (proposalsEach === 0) return null;
  return (
    <Section
      title={t`Say something of your own`}
      lead={
        <Plural
          value={left}
          _0="You have proposed as many statements as one member may."
          one="A sentence that others can agree or disagree with. You may propose # more."
          other="A sentence that others can agree or disagree with. You may propose # more."
        />
      }
    >
      <div className="stack">
        <ProposeForm consultation={consultation} onProposed={() => refresh({ requestPolicy: 'network-only' })} />
        {own.length > 0 ? (
          <OwnProposals own={own} onChanged={() => refresh({ requestPolicy: 'network-only' })} />
        ) : null}
      </div>
    </Section>
  );
}

interface ProposeFormProps {
  readonly consultation: Consultation;
  readonly onProposed: () => void;
}

function ProposeForm({ consultation: { slug, languages }, onProposed }: ProposeFormProps) {
  const draft = useLocalDraft(`statement.${slug}`, '');
  const [language, setLanguage] = useWritingLanguage(languages);
  const [isDone, setIsDone] = useState(false);
  const act = useAct();
  const propose = async (allTheSame: boolean) => {
    setIsDone(false);
    const input = { consultation: slug, language, text: draft.value.trim(), allTheSame };
    if (!(await act.send(proposeStatementMutation, { input }))) return;
    draft.discard();
    setIsDone(true);
    onProposed();
  };
  const before = saidBeforeOf(act.problem);
  return (
    <div className="stack">
      <StatementField text={draft.value} onChange={(text) => draft.setValue(() => text)} />
      <LanguageOfWords languages={languages} value={language} onChange={setLanguage} />
      <div className="form-actions">
        <Button isDisabled={!isSentence(draft.value)} isPending={act.isBusy} onPress={() => void propose(false)}>
          <Trans>Propose it</Trans>
        </Button>
      </div>
      {isDone ? (
        <Notice kind="success" isLive>
          <Trans>Proposed. Other members are asked about it from now on.</Trans>
        </Notice>
      ) : null}
      {before ? <SaidBefore slug={slug} before={before} onAllTheSame={() => void propose(true)} /> : null}
      {before ? null : <SayingProblem problem={act.problem} />}
      <RequestErrorNotice error={act.error} />
    </div>
  );
}

const isSentence = (text: string): boolean => text.trim().length >= SHORTEST && text.trim().length <= LONGEST;

function StatementField({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const { t } = useLingui();
  const over = text.trim().length - LONGEST;
  return (
    <TextArea
      label={t`Your statement`}
      hint={t`One thought, so that “agree” is clear. Nobody sees that it is yours: leave out what only you could know.`}
      rows={3}
      value={text}
      onChange={onChange}
      {...(over > 0 && { error: t`${over} characters too many; nothing is cut off.` })}
    />
  );
}
