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
  const { i18n } = useLingui();
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
  const [isPressed, setIsPressed] = useState(false);
  const missing = useMissing(value, addressee);
  if (isSent) return <AlertSent />;
  return (
    <div className="stack">
      <AlertFields
        {...{ value, addressees, addressee }}
        missing={isPressed ? missing : {}}
        onAddressee={setAddressee}
        onChange={setValue}
      />
      <SendButton
        act={act}
        isReady={Object.keys(missing).length === 0}
        onMissing={() => setIsPressed(true)}
        onSend={send}
      >
        <Trans>Send the alert</Trans>
      </SendButton>
    </div>
  );
}

interface Missing {
  readonly addressee?: string;
  readonly title?: string;
  readonly words?: string;
}

/** What has to be there before an alert can go, said beside its field. */
function useMissing({ title, words }: typeof NOTHING, addressee: string): Missing {
  const { t } = useLingui();
  return {
    ...(addressee === '' && { addressee: t`Choose the company that must hear it.` }),
    ...(title.trim().length < 5 && { title: t`Say in a few words what it is about.` }),
    ...(words.trim().length < 20 && { words: t`Write at least one whole sentence, so that the company can act.` }),
  };
}

interface AlertFieldsProps {
  readonly value: typeof NOTHING;
  readonly addressees: [string, string][];
  readonly addressee: string;
  readonly missing: Missing;
  readonly onAddressee: (slug: string) => void;
  readonly onChange: (next: (before: typeof NOTHING) => typeof NOTHING) => void;
}

function AlertFields({ value, addressees, addressee, missing, onAddressee, onChange }: AlertFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Select
        label={t`To whom`}
        value={addressee}
        options={addressees.map(([slug, label]) => ({ value: slug, label }))}
        error={missing.addressee}
        onChange={onAddressee}
      />
      <TextField
        label={t`What it is about`}
        value={value.title}
        error={missing.title}
        onChange={(title) => onChange((all) => ({ ...all, title }))}
      />
      <TextArea
        label={t`What happens, to whom, and what must stop`}
        hint={t`No names and nothing by which somebody could be found: the company reads it at once.`}
        value={value.words}
        error={missing.words}
        onChange={(words) => onChange((all) => ({ ...all, words }))}
      />
    </>
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
