import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, PageHeader, Section, Skeleton, TextArea } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { moderateMutation } from '../api/moderate.ts';
import { textToModerateQuery } from '../api/text-to-moderate.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { ForumGone } from '../components/forum-gone.tsx';
import { useFaultWords } from '../components/use-fault-words.ts';
import '../forum-office.css';

/** A moderator decides whether a text is hidden, and says why. */
export function HidePage() {
  const { t } = useLingui();
  const { kind = '', contentId = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: textToModerateQuery, variables: { kind, contentId } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={6} /> : null;
  const text = data.textToModerate;
  if (!text) return <ForumGone />;
  return (
    <>
      <PageTitle title={t`Hide a text`} />
      <PageHeader
        title={t`Hide a text`}
        lead={t`The author is told your reason, not who you are, and can appeal to people of another forum.`}
        crumbs={[
          { href: `/app/forum-office/forums/${text.forum.slug}`, label: <bdi>{text.forum.name}</bdi> },
          { href: `/app/forum-office/forums/${text.forum.slug}/texts`, label: <Trans>Texts to moderate</Trans> },
        ]}
      />
      <Section title={t`The text`}>
        <blockquote className="forum-text">
          <bdi>{text.text}</bdi>
        </blockquote>
        {text.restoredBefore ? (
          <Notice kind="warning">
            <Trans>A panel restored this text before. The same words cannot be hidden again.</Trans>
          </Notice>
        ) : null}
      </Section>
      {text.hidden ? (
        <Notice kind="success" isLive>
          <Trans>This text is hidden. Its author has been told.</Trans>
        </Notice>
      ) : (
        <HideForm kind={kind} contentId={contentId} onDone={() => ask({ requestPolicy: 'network-only' })} />
      )}
    </>
  );
}

interface HideFormProps {
  readonly kind: string;
  readonly contentId: string;
  readonly onDone: () => void;
}

function HideForm({ kind, contentId, onDone }: HideFormProps) {
  const { t } = useLingui();
  const act = useAct();
  const faultOf = useFaultWords(act.faults);
  const [reason, setReason] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await act.send(moderateMutation, { input: { kind, contentId, reason } })) onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ActProblem act={act} />
      <TextArea
        label={t`Reason, for the author`}
        hint={t`Which rule it breaks and where; what they could write instead.`}
        rows={4}
        value={reason}
        onChange={setReason}
        error={faultOf('reason')}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={act.isBusy} isDisabled={!reason.trim()}>
          <Trans>Hide it and tell the author</Trans>
        </Button>
      </div>
    </form>
  );
}
