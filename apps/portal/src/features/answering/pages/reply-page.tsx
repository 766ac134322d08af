import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import type { ReplyByLinkMutation } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { replyFormQuery } from '../api/reply-form.ts';
import { ReplyForm } from '../components/reply-form.tsx';
import '../answering.css';

type Receipt = Extract<ReplyByLinkMutation['answer'], { __typename: 'ReplyReceipt' }>;

/** Answering without an account. The link's secret stands after the #, which browsers do not send to anybody. */
export function ReplyPage() {
  const { t } = useLingui();
  const token = useLocation().hash.slice(1);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [{ data, error, fetching }] = useQuery({ query: replyFormQuery, variables: { token }, pause: token === '' });
  const form = data?.replyForm;
  if (receipt) return <Sent receipt={receipt} />;
  return (
    <>
      <PageTitle title={t`Reply`} />
      <RequestErrorNotice error={error} />
      {fetching ? <Skeleton hasHeading lines={8} /> : null}
      {token === '' || (data && !form) ? (
        <EmptyState title={t`This link leads nowhere`}>
          <Trans>It was used already, replaced by a newer one, or copied in part. Ask the forum for a new one.</Trans>
        </EmptyState>
      ) : null}
      {form ? (
        <>
          <PageHeader
            kind={<bdi>{form.addressee}</bdi>}
            title={<OwnWords words={form.positionTitles} />}
            lead={t`You answer each recommendation and each clause. You need no account. The link works once: what you send is public and stays as it is.`}
          />
          <ReplyForm form={form} token={token} onSent={setReceipt} />
        </>
      ) : null}
    </>
  );
}

function Sent({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Reply`} />
      <PageHeader
        title={t`Your answer has arrived`}
        lead={
          <Trans>
            Received on <When iso={receipt.receivedOn} />. This day counts. Keep or print this page: it is your receipt.
          </Trans>
        }
      />
      <p>
        {receipt.counts ? (
          <Trans>It is public from now on, and members are asked to rate it.</Trans>
        ) : (
          <Trans>
            People now translate it into the languages of the forum. Then it is public; the day of receipt stands.
          </Trans>
        )}
      </p>
    </>
  );
}
