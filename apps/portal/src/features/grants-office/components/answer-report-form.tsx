import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, RadioGroup, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import type { AnswerReportMutation } from '../../../generated/graphql.ts';
import { answerReportMutation } from '../api/answer-report.ts';
import type { Report } from '../types.ts';

const ANSWER_MIN_LENGTH = 5;

/** Accept, which makes the part payable, or return with what is missing; both in words for the grantee. */
export function AnswerReportForm({ report, onAnswered }: { readonly report: Report; readonly onAnswered: () => void }) {
  const { t } = useLingui();
  const [verdict, setVerdict] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const [{ data, error, fetching }, answerReport] = useMutation(answerReportMutation);
  const isShort = words.trim().length < ANSWER_MIN_LENGTH;
  const ids = { verdict: `verdict-${report.id}`, words: `answer-${report.id}` };
  const problems = [
    ...(verdict ? [] : [{ fieldId: ids.verdict, message: t`Choose whether to accept or to return it.` }]),
    ...(isShort ? [{ fieldId: ids.words, message: t`Write the grantee a sentence.` }] : []),
  ];
  const shown = isChecked ? problems : [];
  const errorOf = (id: string) => shown.find(({ fieldId }) => fieldId === id)?.message;
  const submit = async () => {
    setIsChecked(true);
    if (problems.length > 0) return;
    const input = { reportId: report.id, accept: verdict === 'accept', answer: words };
    if ((await answerReport({ input })).data?.answerReport.__typename === 'Done') onAnswered();
  };
  return (
    <div className="form">
      <ErrorSummary problems={shown} />
      <VerdictField id={ids.verdict} value={verdict} onChange={setVerdict} error={errorOf(ids.verdict)} />
      <AnswerField id={ids.words} value={words} onChange={setWords} error={errorOf(ids.words)} />
      <Outcome data={data} />
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button kind="primary" isPending={fetching} onPress={() => void submit()}>
          <Trans>Send the answer</Trans>
        </Button>
      </div>
    </div>
  );
}

interface TextProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

function AnswerField(props: TextProps) {
  const { t } = useLingui();
  return (
    <TextArea
      {...props}
      label={t`Your answer to the grantee`}
      hint={t`If you return it, say exactly what is missing.`}
      rows={4}
    />
  );
}

interface VerdictFieldProps {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

function VerdictField(props: VerdictFieldProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      {...props}
      label={t`What becomes of the report?`}
      options={[
        { value: 'accept', label: t`Accept it`, hint: t`Its part may then be paid, by two other people.` },
        { value: 'return', label: t`Return it`, hint: t`The grantee writes it again; nothing is lost.` },
      ]}
    />
  );
}

function Outcome({ data }: { readonly data: AnswerReportMutation | undefined }) {
  const answer = data?.answerReport;
  if (!answer || !isProblem(answer)) return null;
  const books = () => <Trans>The books could not be changed now, so nothing was. Please ask the finance office.</Trans>;
  return (
    <ProblemNotice
      problem={answer}
      words={{ AlreadyReversed: books, PeriodClosed: books, PoolInShortfall: books, PoolOverdrawn: books }}
    />
  );
}
