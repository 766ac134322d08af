import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState, PageHeader, Select, Skeleton, TextArea, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { raiseAlertMutation } from '../api/raise-alert.ts';
import { SendButton } from '../components/send-button.tsx';
import { useForumItems } from '../use-forum-items.ts';

/** Something that cannot wait: the company has 72 hours to say that it has read it. */
export function AlertPage() {
  const { t } = useLingui();
  const { membership } = useSession();
  const forum = membership?.forum?.slug;
  const { items, desk, error } = useForumItems(forum);
  const addressees = new Map((items ?? []).map(({ addressee }) => [addressee.slug, addressee.name]));
  return (
    <>
      <PageTitle title={t`Urgent alert`} />
      <PageHeader
        title={t`Raise an urgent alert`}
        lead={t`For danger to people now. The company has 72 hours to acknowledge it; after that its silence is public.`}
        crumbs={[{ href: '/app/forum/ratings/items', label: <Trans>Answers to your forum</Trans> }]}
      />
      <RequestErrorNotice error={error} />
      {items || error ? null : <Skeleton lines={4} />}
      {items && !desk ? <EmptyState title={t`Representatives and the safety officer raise alerts`} /> : null}
      {desk && forum ? <AlertForm forum={forum} addressees={[...addressees]} /> : null}
    </>
  );
}

const NOTHING = { title: '', words: '' };

function AlertForm({ forum, addressees }: { readonly forum: string; readonly addressees: [string, string][] }) {
  const { t, i18n } = useLingui();
  const act = useAct();
  const { value, setValue, discard } = useLocalDraft('urgent-alert', NOTHING);
  const [addressee, setAddressee] = useState(addressees[0]?.[0] ?? '');
  const [isSent, setIsSent] = useState(false);
  const send = async () => {
    const input = { forum, addressee, language: i18n.locale, title: value.title.trim(), words: value.words.trim() };
    if (!(await act.send(raiseAlertMutation, { input }))) return;
    discard();
    setIsSent(true);
  };
  const isReady = value.title.trim().length >= 5 && value.words.trim().length >= 20 && addressee !== '';
  if (isSent) return <AlertSent />;
  return (
    <div className="stack">
      <Select
        label={t`To whom`}
        value={addressee}
        options={addressees.map(([slug, label]) => ({ value: slug, label }))}
        onChange={setAddressee}
      />
      <TextField
        label={t`What it is about`}
        value={value.title}
        onChange={(title) => setValue((all) => ({ ...all, title }))}
      />
      <TextArea
        label={t`What happens, to whom, and what must stop`}
        hint={t`No names and nothing by which somebody could be found: the company reads it at once.`}
        value={value.words}
        onChange={(words) => setValue((all) => ({ ...all, words }))}
      />
      <SendButton act={act} isReady={isReady} onSend={send}>
        <Trans>Send the alert</Trans>
      </SendButton>
    </div>
  );
}

function AlertSent() {
  return (
    <div className="stack" role="status">
      <p>
        <Trans>The alert is with the company. Its 72 hours run.</Trans>
      </p>
      <ButtonLink href="/app/forum/ratings/items" kind="primary">
        <Trans>Back to the answers</Trans>
      </ButtonLink>
    </div>
  );
}
