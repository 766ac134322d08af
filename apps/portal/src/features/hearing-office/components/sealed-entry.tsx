import { openReport, sealReport } from '@baraza/membership';
import { fromBase64Url, toBase64Url } from '@baraza/transparency-log';
import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, StatusTag } from '@baraza/ui';
import { useEffect, useState } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerSealedMutation } from '../api/answer-sealed.ts';
import type { OpenedKeys } from '../pages/sealed-page.tsx';
import type { SealedReport } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { Words } from './thread.tsx';
import { WordForm } from './word-form.tsx';

interface SealedEntryProps {
  readonly report: SealedReport;
  /** Slug of the forum, to which the words are bound. */
  readonly forum: string;
  readonly keys: OpenedKeys;
  readonly onChange: () => void;
}

/** One sealed report: what the reporter said, opened here; what was answered was sealed to them alone. */
export function SealedEntry({ report, forum, keys, onChange }: SealedEntryProps) {
  const texts = useOpenedTexts(report, forum, keys);
  return (
    <article className="stack">
      <p className="register-facts">
        <When iso={report.receivedOn} /> <SealedState report={report} />
      </p>
      {texts?.map((text, index) => (
        <Words key={index} text={text} language={report.language} />
      ))}
      {texts?.length === 0 ? (
        <p>
          <Trans>
            This does not open with the key that is open now: it came to an earlier one, or its time is over.
          </Trans>
        </p>
      ) : null}
      <Answered report={report} />
      {report.state !== 'closed' && report.sealed ? (
        <Disclosure summary={<Trans>Answer the reporter</Trans>}>
          <AnswerForm report={report} forum={forum} onChange={onChange} />
        </Disclosure>
      ) : null}
    </article>
  );
}

function useOpenedTexts(report: SealedReport, forum: string, keys: OpenedKeys): readonly string[] | null {
  const [texts, setTexts] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void openAll(report, forum, keys).then((opened) => (isCurrent ? setTexts(opened) : undefined));
    return () => {
      isCurrent = false;
    };
  }, [report, forum, keys]);
  return texts;
}

async function openAll(report: SealedReport, forum: string, keys: OpenedKeys): Promise<string[]> {
  const reportHash = fromBase64Url(report.reportHash) ?? new Uint8Array();
  const binding = { forum, reportHash, to: 'officer' } as const;
  const later = report.messages.filter(({ author }) => author === 'reporter');
  const all = [{ keyId: report.keyId, sealed: report.sealed }, ...later];
  const texts: string[] = [];
  for (const { keyId, sealed } of all) {
    const key = keys.get(keyId ?? '');
    const bytes = fromBase64Url(sealed ?? '');
    const text = key && bytes ? await openReport(key, bytes, binding) : undefined;
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

function SealedState({ report: { state, respondBy, isOverdue } }: { readonly report: SealedReport }) {
  if (state === 'waiting')
    return (
      <StatusTag tone={isOverdue ? 'stopped' : 'waiting'}>
        {isOverdue ? <Trans>Overdue</Trans> : <Trans>due by</Trans>} <When iso={respondBy} kind="dateTime" />
      </StatusTag>
    );
  return <StatusTag>{state === 'closed' ? <Trans>Closed</Trans> : <Trans>Answered</Trans>}</StatusTag>;
}

function Answered({ report }: { readonly report: SealedReport }) {
  const answers = report.messages.filter(({ author }) => author === 'officer');
  const last = answers.at(-1);
  if (!last) return null;
  return (
    <p className="hint">
      <Trans>
        Last answered on <When iso={last.saidOn} />. Answers are sealed to the reporter: not even you can read them
        again.
      </Trans>
    </p>
  );
}

function AnswerForm({ report, forum, onChange }: Omit<SealedEntryProps, 'keys'>) {
  const { t } = useLingui();
  const act = useAct();
  const send = async (text: string, choice: string) => {
    const replyKey = fromBase64Url(report.replyKey);
    const reportHash = fromBase64Url(report.reportHash);
    if (!replyKey || !reportHash) return false;
    const sealed = toBase64Url(await sealReport(replyKey, text, { forum, reportHash, to: 'reporter' }));
    const answer = await act.send(answerSealedMutation, {
      input: { id: report.id, sealed, close: choice === 'close' },
    });
    if (answer) onChange();
    return answer !== null;
  };
  return (
    <>
      <ActProblem act={act} />
      <WordForm
        label={t`Your message`}
        hint={t`Locked in this browser for their code alone.`}
        button={t`Lock and send`}
        isBusy={act.isBusy}
        choices={{
          label: t`What it is`,
          fallback: 'message',
          options: [
            { value: 'message', label: t`A message` },
            { value: 'close', label: t`The end of this report` },
          ],
        }}
        onSend={send}
      />
    </>
  );
}
