import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SaveState, Section, Select, TextField } from '@baraza/ui';
import { useState } from 'react';
import type { ReplyByLinkMutation, ReplyFormQuery, SignatoryLevel } from '../../../generated/graphql.ts';
import { useSignatoryWords } from '../../../shared/answers/use-answer-words.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { useAct, type Act } from '../../../shared/step-up/use-act.ts';
import { contentOf, EMPTY_DRAFT, type AnswerDraft } from '../answer-draft.ts';
import { replyByLinkMutation } from '../api/reply-by-link.ts';
import { AnswerFaults } from './answer-faults.tsx';
import { ClauseEditor } from './clause-editor.tsx';
import { CommitmentsEditor } from './commitments-editor.tsx';

type Form = NonNullable<ReplyFormQuery['replyForm']>;
type Receipt = Extract<ReplyByLinkMutation['answer'], { __typename: 'ReplyReceipt' }>;

interface ReplyFormProps {
  readonly form: Form;
  readonly token: string;
  readonly onSent: (receipt: Receipt) => void;
}

interface Reply {
  readonly signedRole: string;
  readonly answers: Readonly<Record<string, AnswerDraft>>;
}

const NOTHING: Reply = { signedRole: '', answers: {} };

function useReply({ form, token, onSent }: ReplyFormProps) {
  const { value, setValue, status, discard } = useLocalDraft<Reply>(`reply.${form.positionSlug}`, NOTHING);
  const [language, setLanguage] = useState(form.languages[0] ?? 'en');
  const [level, setLevel] = useState<SignatoryLevel>(form.demandedLevel);
  const act = useAct();
  const change = (itemId: string, part: Partial<AnswerDraft>) =>
    setValue((before) => ({
      ...before,
      answers: { ...before.answers, [itemId]: { ...(before.answers[itemId] ?? EMPTY_DRAFT), ...part } },
    }));
  const send = async () => {
    const answers = form.items.map(({ id }) => contentOf(id, value.answers[id] ?? EMPTY_DRAFT));
    const input = { token, language, signedRole: value.signedRole.trim(), signedLevel: level, answers };
    const answer = await act.send(replyByLinkMutation, { input });
    if (answer?.__typename !== 'ReplyReceipt') return;
    discard();
    onSent(answer);
  };
  return { value, setValue, status, language, setLanguage, level, setLevel, act, change, send };
}

/** The same form as on the platform, in one language; the forum has it translated. */
export function ReplyForm(props: ReplyFormProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const { form } = props;
  const { value, setValue, status, language, setLanguage, level, setLevel, act, change, send } = useReply(props);
  return (
    <div className="stack">
      <SaveState status={status} />
      <Select
        label={t`Language of your answer`}
        value={language}
        options={form.languages.map((tag) => ({ value: tag, label: nameOf(tag) }))}
        onChange={setLanguage}
      />
      {form.items.map((item) => (
        <ReplyItem
          key={item.id}
          {...{ item, language }}
          draft={value.answers[item.id] ?? EMPTY_DRAFT}
          onChange={(part) => change(item.id, part)}
        />
      ))}
      <Signature
        {...{ form, level }}
        role={value.signedRole}
        onRole={(signedRole) => setValue((before) => ({ ...before, signedRole }))}
        onLevel={setLevel}
      />
      <SendReply act={act} isReady={value.signedRole.trim().length >= 2} onSend={send} />
      <AnswerFaults act={act} clauses={form.items.flatMap(({ recommendation }) => recommendation.clauses)} />
    </div>
  );
}

interface SendReplyProps {
  readonly act: Act;
  readonly isReady: boolean;
  readonly onSend: () => Promise<void>;
}

function SendReply({ act, isReady, onSend }: SendReplyProps) {
  return (
    <div className="form-actions">
      <Button kind="primary" isDisabled={!isReady} isPending={act.isBusy} onPress={() => void onSend()}>
        <Trans>Send the answer</Trans>
      </Button>
    </div>
  );
}

interface ReplyItemProps {
  readonly item: Form['items'][number];
  readonly language: string;
  readonly draft: AnswerDraft;
  readonly onChange: (part: Partial<AnswerDraft>) => void;
}

function ReplyItem({ item, language, draft, onChange }: ReplyItemProps) {
  return (
    <Section title={<OwnWords words={item.recommendation.titles} />} isWide>
      <p>
        <Trans>
          Answer by <When iso={item.answerBy} />
        </Trans>
      </p>
      {item.recommendation.clauses.map((clause) => (
        <ClauseEditor
          key={clause.id}
          clause={clause}
          languages={[language]}
          considered={0}
          value={draft.clauses[clause.id]}
          onChange={(changed) => onChange({ clauses: { ...draft.clauses, [clause.id]: changed } })}
        />
      ))}
      <CommitmentsEditor
        languages={[language]}
        value={draft.commitments}
        onChange={(commitments) => onChange({ commitments })}
      />
    </Section>
  );
}

interface SignatureProps {
  readonly form: Form;
  readonly role: string;
  readonly level: SignatoryLevel;
  readonly onRole: (role: string) => void;
  readonly onLevel: (level: SignatoryLevel) => void;
}

function Signature({ form, role, level, onRole, onLevel }: SignatureProps) {
  const { t } = useLingui();
  const levels = useSignatoryWords();
  const options = Object.entries(levels).map(([value, label]) => ({ value, label }));
  return (
    <Section title={<Trans>Who answers</Trans>}>
      <div className="stack">
        <TextField
          label={t`Your role`}
          hint={t`It is published. Write no name.`}
          maxLength={120}
          value={role}
          onChange={onRole}
        />
        <Select
          label={t`Level`}
          hint={t`Needed here: ${levels[form.demandedLevel]}.`}
          value={level}
          options={options}
          onChange={(value) => onLevel(value as SignatoryLevel)}
        />
      </div>
    </Section>
  );
}
