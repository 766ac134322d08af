import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, PageHeader, Section } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { ReprisalActKind } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { actOnReprisalMutation } from '../api/act-on-reprisal.ts';
import { openReprisalMutation } from '../api/open-reprisal.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { BeforeOpening } from '../components/before-opening.tsx';
import { Thread, Words } from '../components/thread.tsx';
import { WordForm } from '../components/word-form.tsx';
import type { OpenedReprisal } from '../types.ts';
import { useReprisalWords, useUrgencyWords } from '../words.ts';
import '../hearing-office.css';

/** One report, for a safety officer. */
export function ReprisalPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const act = useAct();
  const [opened, setOpened] = useState<OpenedReprisal | null>(null);
  const open = async () => {
    const answer = await act.send(openReprisalMutation, { id });
    if (answer?.__typename === 'OpenedReprisal') setOpened(answer);
  };
  return (
    <>
      <PageTitle title={t`A report`} />
      <PageHeader title={t`A report`} crumbs={[{ href: '/app/hearing', label: t`Brought by code` }]} />
      {opened ? (
        <Opened opened={opened} onChange={() => void open()} />
      ) : (
        <BeforeOpening act={act} onOpen={() => void open()}>
          <Trans>The person sees your name and the day each time you open it. It may be hard to read.</Trans>
        </BeforeOpening>
      )}
    </>
  );
}

function Opened({ opened, onChange }: { readonly opened: OpenedReprisal; readonly onChange: () => void }) {
  const { report, text, messages } = opened;
  return (
    <>
      <Section title={<Trans>What was reported</Trans>}>
        <div className="stack">
          {text ? <Words text={text} language={report.language} /> : null}
          <Facts opened={opened} />
        </div>
      </Section>
      <Thread messages={messages} />
      {report.state === 'closed' ? null : <ActSection id={report.id} onChange={onChange} />}
    </>
  );
}

function Facts({ opened: { report, safeContact } }: { readonly opened: OpenedReprisal }) {
  const kinds = useReprisalWords();
  const urgencies = useUrgencyWords();
  return (
    <DefinitionList
      items={[
        { term: <Trans>What happens</Trans>, value: kinds[report.kind] },
        { term: <Trans>When</Trans>, value: urgencies[report.urgency] },
        { term: <Trans>Respond by</Trans>, value: <When iso={report.respondBy} kind="dateTime" /> },
        ...(report.addressee ? [{ term: <Trans>Company</Trans>, value: <bdi>{report.addressee.name}</bdi> }] : []),
        {
          term: <Trans>A safe way to reach them</Trans>,
          value: safeContact ? <bdi>{safeContact}</bdi> : <Trans>Only here, under their code.</Trans>,
        },
      ]}
    />
  );
}

function ActSection({ id, onChange }: { readonly id: string; readonly onChange: () => void }) {
  const { t } = useLingui();
  const act = useAct();
  const send = async (text: string, choice: string) => {
    const input = { id, text, kind: choice as ReprisalActKind };
    const answer = await act.send(actOnReprisalMutation, { input });
    if (answer) onChange();
    return answer !== null;
  };
  return (
    <Section
      title={<Trans>What you do</Trans>}
      lead={<Trans>The person reads all of it. The first word stops the clock.</Trans>}
    >
      <ActProblem act={act} />
      <WordForm
        label={t`To the person`}
        button={t`Send`}
        isPrimary
        isBusy={act.isBusy}
        choices={{
          label: t`What it is`,
          fallback: 'message',
          options: [
            { value: 'message', label: t`A message` },
            { value: 'action', label: t`Something that was done for them` },
            { value: 'closing', label: t`The end of this report` },
          ],
        }}
        onSend={send}
      />
    </Section>
  );
}
