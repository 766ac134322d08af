import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, DefinitionList, PrintPage } from '@baraza/ui';
import { useState } from 'react';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { AnswerView } from '../components/answer-view.tsx';
import { ApplicationGate } from '../components/application-gate.tsx';
import type { Answers, OwnApplication } from '../types.ts';
import '../applying.css';

/** The whole application on paper, as it was sent or as it stands. */
export function PrintApplicationPage() {
  return <ApplicationGate>{(application) => <Sheet application={application} />}</ApplicationGate>;
}

function Sheet({ application }: { readonly application: OwnApplication }) {
  const { t } = useLingui();
  const { call, submittedAt } = application;
  return (
    <PrintPage
      issuer={<bdi>{application.organisation.name}</bdi>}
      title={<bdi>{application.title ?? t`Application ${application.number}`}</bdi>}
      reference={<span lang={call.locale}>{call.title}</span>}
      actions={<SheetActions application={application} />}
      footer={
        submittedAt ? (
          <Trans>This is what was sent; it has not been changed since.</Trans>
        ) : (
          <Trans>This has not been sent yet.</Trans>
        )
      }
    >
      <PageTitle title={t`Application ${application.number}`} />
      <DefinitionList
        items={[
          { term: t`Number`, value: application.number },
          ...(submittedAt ? [{ term: t`Sent`, value: <When iso={submittedAt} kind="dateTime" /> }] : []),
          ...(application.requested ? [{ term: t`Asked for`, value: <Money money={application.requested} /> }] : []),
        ]}
      />
      <SheetAnswers application={application} />
    </PrintPage>
  );
}

function SheetAnswers({ application }: { readonly application: OwnApplication }) {
  const { call, files } = application;
  const answers = application.answers as unknown as Answers;
  return (
    <dl className="review">
      {call.form.map((field) => (
        <div key={field.id} className="review-row">
          <dt lang={call.locale}>
            <bdi>{field.label}</bdi>
          </dt>
          <dd>
            <AnswerView call={call} field={field} answer={answers[field.id]} files={files} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SheetActions({ application }: { readonly application: OwnApplication }) {
  const { t } = useLingui();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(document.querySelector<HTMLElement>('.print-sheet')?.innerText ?? '');
    setIsCopied(true);
  };
  return (
    <>
      <Button kind="primary" onPress={() => window.print()}>
        <Trans>Print</Trans>
      </Button>
      <Button onPress={() => void copy()}>
        <Trans>Copy as text</Trans>
      </Button>
      <ButtonLink kind="quiet" href={`/app/organisation/applications/${application.id}`}>
        <Trans>Back</Trans>
      </ButtonLink>
      <span role="status">{isCopied ? t`Copied` : ''}</span>
    </>
  );
}
