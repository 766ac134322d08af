import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Section } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { openGrievanceMutation } from '../api/open-grievance.ts';
import { BeforeOpening } from '../components/before-opening.tsx';
import { ForumWord } from '../components/forum-word.tsx';
import { GrievanceFacts } from '../components/grievance-facts.tsx';
import { HoldSection } from '../components/hold-section.tsx';
import { Thread, Words } from '../components/thread.tsx';
import { isUuid, type OpenedGrievance } from '../types.ts';
import '../hearing-office.css';

/** One grievance, for the forum through which it came. */
export function ForumGrievancePage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const act = useAct();
  const [opened, setOpened] = useState<OpenedGrievance | null>(null);
  const open = async () => {
    const answer = await act.send(openGrievanceMutation, { id });
    if (answer?.__typename === 'OpenedGrievance') setOpened(answer);
  };
  if (!opened && (act.problem?.__typename === 'NotFound' || !isUuid(id)))
    return <NothingHere title={<Trans>There is no such grievance, or it is not open to you.</Trans>} />;
  return (
    <>
      <PageTitle title={t`A grievance`} />
      <PageHeader title={t`A grievance`} crumbs={[{ href: '/app/hearing', label: t`Brought by code` }]} />
      {opened ? (
        <Opened opened={opened} onChange={() => void open()} />
      ) : (
        <BeforeOpening act={act} onOpen={() => void open()}>
          <Trans>The person sees that somebody of the forum opened it, and on which day.</Trans>
        </BeforeOpening>
      )}
    </>
  );
}

function Opened({ opened, onChange }: { readonly opened: OpenedGrievance; readonly onChange: () => void }) {
  const { hasRole } = useSession();
  const { grievance, text, companyText, messages } = opened;
  const isOpen = grievance.state !== 'closed';
  return (
    <>
      <Section title={<Trans>What the person wrote to the forum</Trans>}>
        {text ? <Words text={text} language={grievance.language} /> : <Gone />}
      </Section>
      <Section title={<Trans>What the company reads of it</Trans>}>
        {grievance.shares === 'all' ? <Trans>The same.</Trans> : null}
        {grievance.shares === 'nothing' ? <Trans>Nothing but the topic: the forum speaks for them.</Trans> : null}
        {companyText ? <Words text={companyText} language={grievance.language} /> : null}
      </Section>
      <Section title={<Trans>Dates</Trans>}>
        <GrievanceFacts grievance={grievance} />
      </Section>
      <Thread messages={messages} />
      {isOpen && hasRole('member', 'forum_moderator') ? <ForumWord id={grievance.id} onChange={onChange} /> : null}
      {hasRole('forum_safety_officer') ? <HoldSection grievance={grievance} onChange={onChange} /> : null}
    </>
  );
}

function Gone() {
  return (
    <p>
      <Trans>The person took it back, or its time is over: the words are destroyed.</Trans>
    </p>
  );
}
