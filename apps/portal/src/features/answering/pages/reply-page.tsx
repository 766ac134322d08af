import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader, Skeleton } from '@baraza/ui';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { ReplyByLinkMutation } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { replyByLinkMutation } from '../api/reply-by-link.ts';
import { replyFormQuery } from '../api/reply-form.ts';
import { EndedLink } from '../components/ended-link.tsx';
import { ReplyForm } from '../components/reply-form.tsx';
import { ReplyReceipt } from '../components/reply-receipt.tsx';
import { ReplyReview } from '../components/reply-review.tsx';
import { emptyReply, inputOf, type ReplyDraft, type ReplyMatter } from '../reply-draft.ts';
import { forgetReplySecret, useReplySecret } from '../use-reply-secret.ts';
import '../answering.css';

type Receipt = Extract<ReplyByLinkMutation['answer'], { __typename: 'ReplyReceipt' }>;

/** What was sent, for the receipt. */
export interface SentReply {
  readonly token: string;
  readonly receipt: Receipt;
  readonly form: ReplyMatter;
  readonly signedRole: string;
}

/** Answering without an account, by the one-time link that came with the position. */
export function ReplyPage() {
  const { t } = useLingui();
  const token = useReplySecret();
  const [lastSent, setSent] = useState<SentReply | null>(null);
  // Another link in the same tab is another matter.
  const sent = lastSent?.token === token ? lastSent : null;
  const [{ data, error, fetching }, refresh] = useQuery({
    query: replyFormQuery,
    variables: { token },
    pause: token === '' || sent !== null,
    requestPolicy: 'network-only',
  });
  const form = data?.replyForm;
  const isKnown = token === '' || (data !== undefined && !fetching);
  return (
    <>
      <PageTitle title={t`Reply`} />
      <RequestErrorNotice error={error} />
      {sent ? <ReplyReceipt sent={sent} /> : null}
      {!sent && !form && fetching ? <Skeleton hasHeading lines={8} /> : null}
      {!sent && !form && isKnown ? <EndedLink token={token} /> : null}
      {!sent && form ? (
        <Replying key={form.positionSlug} {...{ form, token }} onSent={setSent} onSaid={() => refresh()} />
      ) : null}
    </>
  );
}

interface ReplyingProps {
  readonly form: ReplyMatter;
  readonly token: string;
  readonly onSent: (sent: SentReply) => void;
  readonly onSaid: () => void;
}

function Replying({ form, token, onSent, onSaid }: ReplyingProps) {
  const initial = useMemo(() => emptyReply(form), [form]);
  const draft = useLocalDraft<ReplyDraft>(`reply.${form.positionSlug}`, initial);
  const value = { ...initial, ...draft.value };
  const [isReviewing, setIsReviewing] = useState(false);
  const act = useAct();
  // The other step is another page to whoever reads it: it begins at its heading.
  useEffect(() => {
    if (isReviewing) document.querySelector('h1')?.focus();
  }, [isReviewing]);
  const send = async () => {
    const answer = await act.send(replyByLinkMutation, { input: inputOf(token, form, value) });
    if (answer?.__typename !== 'ReplyReceipt') return;
    draft.discard();
    forgetReplySecret();
    onSent({ token, receipt: answer, form, signedRole: value.signedRole.trim() });
  };
  return (
    <div className="stack">
      <ReplyHead form={form} isReviewing={isReviewing} />
      {isReviewing ? (
        <ReplyReview {...{ form, value, act }} onBack={() => setIsReviewing(false)} onSend={() => void send()} />
      ) : (
        <ReplyForm
          {...{ form, token, value, onSaid, status: draft.status }}
          onChange={draft.setValue}
          onReview={() => setIsReviewing(true)}
        />
      )}
    </div>
  );
}

function ReplyHead({ form, isReviewing }: { readonly form: ReplyMatter; readonly isReviewing: boolean }) {
  const { t } = useLingui();
  const forum = form.items[0]?.forum.name;
  return (
    <>
      <PageHeader
        kind={
          <Trans>
            <bdi>{forum}</bdi> to <bdi>{form.addressee}</bdi>
          </Trans>
        }
        title={isReviewing ? t`Your answer, before it is sent` : <OwnWords words={form.positionTitles} />}
        lead={
          isReviewing
            ? t`Read it as everybody will read it.`
            : t`You answer each recommendation, clause by clause. You need no account.`
        }
      />
      {isReviewing ? null : (
        <Notice title={<Trans>How this link works</Trans>}>
          <ul>
            <li>
              <Trans>
                It works once, for one answer to the whole position. You see everything again before it goes.
              </Trans>
            </li>
            <li>
              <Trans>What you write stays on this device until you send it. A reload loses nothing.</Trans>
            </li>
            <li>
              <Trans>What you send is public, under your role and never a name, and stays as it is.</Trans>
            </li>
          </ul>
        </Notice>
      )}
    </>
  );
}
