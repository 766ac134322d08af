import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Section, StatusTag } from '@baraza/ui';
import { When } from '../format/use-format.tsx';
import { LanguageNote } from '../i18n/language-note.tsx';
import { inLanguage, type RequestFacts } from './types.ts';
import { usePaperWords } from './use-engagement-words.ts';
import './engagements.css';

/** What is asked of whom, until when, and what came back, word for word. */
export function RequestSheet({ request }: { readonly request: RequestFacts }) {
  const { i18n } = useLingui();
  const words = inLanguage(request.texts, i18n.locale, request.language);
  return (
    <>
      <div lang={words?.language} dir="auto" className="request-words">
        {words?.text.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Withdrawal request={request} />
      {request.documents.length > 0 ? <Documents documents={request.documents} language={request.language} /> : null}
      <Section title={<Trans>Dates</Trans>}>
        <RequestDates request={request} />
      </Section>
      <Answers request={request} />
    </>
  );
}

const noteOf = (language: string) => <LanguageNote language={language} />;

/** Whoever asked took it back: why, in their own words. What was asked and said stays above and below. */
function Withdrawal({ request: { withdrawal } }: { readonly request: RequestFacts }) {
  if (!withdrawal) return null;
  return (
    <Section title={<Trans>Withdrawn by whoever asked</Trans>} lead={noteOf(withdrawal.language)}>
      <blockquote lang={withdrawal.language} dir="auto">
        {withdrawal.reason}
      </blockquote>
    </Section>
  );
}

function Documents({ documents, language }: Pick<RequestFacts, 'documents' | 'language'>) {
  return (
    <Section title={<Trans>Documents that are asked for</Trans>} lead={noteOf(language)}>
      <ul>
        {documents.map(({ title, asOf }) => (
          <li key={title}>
            <bdi lang={language}>{title}</bdi>{' '}
            {asOf ? (
              <span className="hint">
                <Trans>
                  as of <When iso={asOf} kind="dateShort" />
                </Trans>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function RequestDates({
  request: { filedOn, dueOn, answeredOn, silentSince, withdrawal },
}: {
  readonly request: RequestFacts;
}) {
  return (
    <DefinitionList
      items={[
        { term: <Trans>Asked on</Trans>, value: <When iso={filedOn} /> },
        { term: <Trans>Answer asked for by</Trans>, value: <When iso={dueOn} /> },
        ...(silentSince ? [{ term: <Trans>Without an answer since</Trans>, value: <When iso={silentSince} /> }] : []),
        ...(withdrawal ? [{ term: <Trans>Withdrawn on</Trans>, value: <When iso={withdrawal.on} /> }] : []),
        ...(answeredOn ? [{ term: <Trans>Answered on</Trans>, value: <When iso={answeredOn} /> }] : []),
      ]}
    />
  );
}

export function RequestState({ state }: Pick<RequestFacts, 'state'>) {
  const { request } = usePaperWords();
  return <StatusTag tone={request[state].tone}>{request[state].word}</StatusTag>;
}

function Answers({ request: { answers, silentSince, withdrawal } }: { readonly request: RequestFacts }) {
  if (withdrawal && answers.length === 0) return null;
  return (
    <Section title={<Trans>What was answered</Trans>}>
      {answers.length === 0 ? (
        <p>
          {silentSince ? <Trans>Nothing. The promised day has passed everywhere.</Trans> : <Trans>Nothing yet.</Trans>}
        </p>
      ) : null}
      {answers.map((answer) => (
        <Answer key={answer.id} answer={answer} />
      ))}
    </Section>
  );
}

function Answer({ answer }: { readonly answer: RequestFacts['answers'][number] }) {
  const words = usePaperWords();
  return (
    <>
      <p>
        <bdi>{answer.role}</bdi>, <When iso={answer.answeredOn} /> <LanguageNote language={answer.language} />{' '}
        {answer.byLink ? (
          <span className="hint">
            <Trans>by the link sent to the public address</Trans>
          </span>
        ) : null}
      </p>
      <blockquote lang={answer.language} dir="auto">
        {answer.text}
      </blockquote>
      <ul>
        {answer.items.map(({ title, url, withheld, asOf, remark }) => (
          <li key={title}>
            {url ? (
              <a href={url} rel="noreferrer">
                <bdi>{title}</bdi>
              </a>
            ) : (
              <bdi>{title}</bdi>
            )}
            {asOf ? (
              <span className="hint">
                {' '}
                <Trans>
                  as of <When iso={asOf} kind="dateShort" />
                </Trans>
              </span>
            ) : null}
            {withheld ? <Trans>: not given – {words.withheld[withheld]}</Trans> : null} <bdi>{remark}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
