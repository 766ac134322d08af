import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Notice, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { RequestSheet } from '../../../shared/engagements/request-sheet.tsx';
import { inLanguage } from '../../../shared/engagements/types.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerByLinkMutation } from '../api/answer-by-link.ts';
import { requestByLinkQuery } from '../api/request-by-link.ts';
import { AnswerForm } from '../components/answer-form.tsx';
import '../engaging.css';

/** The secret of the link: browsers do not send what stands behind the #. It is taken out of the address at once. */
function useSecret(): string {
  const [secret] = useState(() => {
    const found = window.location.hash.slice(1);
    if (found !== '') window.history.replaceState(window.history.state, '', window.location.pathname);
    return found;
  });
  return secret;
}

/** Somebody who was asked by e-mail answers here, once, without an account. */
export function AnswerByLinkPage() {
  const { t } = useLingui();
  const token = useSecret();
  const [{ data, error, fetching }] = useQuery({
    query: requestByLinkQuery,
    variables: { token },
    pause: token === '',
  });
  // What was answered stays on the screen: once used, the link leads to nothing any more.
  const [answered, setAnswered] = useState<AnsweringProps['request'] | null>(null);
  const request = answered ?? data?.requestByLink;
  return (
    <>
      <PageTitle title={t`Answer a request`} />
      <RequestErrorNotice error={error} />
      {fetching ? <Skeleton hasHeading lines={6} /> : null}
      {!fetching && !error && !request ? (
        <EmptyState title={t`This link is not valid any more`}>
          <Trans>
            It was used, or a newer one was sent. The request itself is public, and whoever asked can send a new link.
          </Trans>
        </EmptyState>
      ) : null}
      {request ? (
        <Answering request={request} token={token} isSent={answered !== null} onSent={() => setAnswered(request)} />
      ) : null}
    </>
  );
}

interface AnsweringProps {
  readonly request: Parameters<typeof RequestSheet>[0]['request'];
  readonly token: string;
  readonly isSent: boolean;
  readonly onSent: () => void;
}

function Answering({ request, token, isSent, onSent }: AnsweringProps) {
  const { i18n } = useLingui();
  const words = inLanguage(request.texts, i18n.locale, request.language);
  return (
    <>
      <PageHeader
        kind={<Trans>Request to {request.addressee.name}</Trans>}
        title={
          <span lang={words?.language} dir="auto">
            {words?.title}
          </span>
        }
        facts={<bdi>{request.forum?.name ?? request.organisation?.name}</bdi>}
      />
      {isSent ? (
        <Notice kind="success" isLive title={<Trans>Your answer is published</Trans>}>
          <p>
            <a href={`/${i18n.locale}/requests/${request.slug}`}>
              <Trans>See it beside the request</Trans>
            </a>
          </p>
        </Notice>
      ) : (
        <>
          <RequestSheet request={request} />
          {request.withdrawal ? (
            <Notice title={<Trans>No answer is expected any more</Trans>}>
              <Trans>Whoever asked withdrew the request. It stays public, with their reason.</Trans>
            </Notice>
          ) : (
            <OwnAnswer request={request} token={token} onSent={onSent} />
          )}
        </>
      )}
    </>
  );
}

function OwnAnswer({ request, token, onSent }: Omit<AnsweringProps, 'isSent'>) {
  const act = useAct();
  return (
    <Section
      title={<Trans>Your answer</Trans>}
      lead={<Trans>It is published word for word beside the request. This link works once.</Trans>}
    >
      <AnswerForm
        request={request}
        act={act}
        organisationId={null}
        send={async (answer) => {
          const taken = await act.send(answerByLinkMutation, { token, words: answer });
          if (taken) onSent();
          return taken !== null;
        }}
      />
    </Section>
  );
}
