import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Link, Notice, PageHeader, Section } from '@baraza/ui';
import { useLocation } from 'react-router';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { formSteps } from '../answers/form-steps.ts';
import { ApplicationCourse } from '../components/application-course.tsx';
import { ApplicationGate } from '../components/application-gate.tsx';
import { ApplicationState } from '../components/application-state.tsx';
import { DateWithDistance } from '../components/closing-date.tsx';
import { DecisionSections } from '../components/decision-sections.tsx';
import { PackNote } from '../components/pack-note.tsx';
import { ReviewAnswers } from '../components/review-answers.tsx';
import { StepList } from '../components/step-list.tsx';
import { Writers } from '../components/writers.tsx';
import type { Answers, OwnApplication } from '../types.ts';
import '../applying.css';

/** Where an application stands: a list of what is still to write, or what became of it. */
export function ApplicationPage() {
  return <ApplicationGate>{(application) => <Shown application={application} />}</ApplicationGate>;
}

const MAY_WITHDRAW = ['draft', 'submitted', 'eligible'];

function Shown({ application }: { readonly application: OwnApplication }) {
  const { t } = useLingui();
  const { search } = useLocation();
  const { id, state, call, requested } = application;
  const title = application.title ?? t`Application ${application.number}`;
  return (
    <>
      <PageTitle title={t`Application ${application.number}`} />
      <PageHeader
        crumbs={[
          { href: '/app/organisation', label: t`Start` },
          { href: '/app/organisation/applications', label: t`Applications` },
        ]}
        kind={<bdi lang={call.locale}>{call.title}</bdi>}
        title={<bdi>{title}</bdi>}
        facts={
          <>
            <ApplicationState state={state} />
            {requested ? <Money money={requested} isShort /> : null}
            <bdi>{application.organisation.name}</bdi>
          </>
        }
        actions={<Actions application={application} />}
      />
      {search.includes('sent') && state === 'submitted' ? <JustSent application={application} /> : null}
      {state === 'draft' ? <Unfinished application={application} /> : <Finished application={application} />}
      {MAY_WITHDRAW.includes(state) ? (
        <Section title={t`Take it back`}>
          <p>
            <Link href={`/app/organisation/applications/${id}/withdraw`}>
              <Trans>Take this application back</Trans>
            </Link>
          </p>
        </Section>
      ) : null}
    </>
  );
}

function Actions({ application }: { readonly application: OwnApplication }) {
  const address = `/app/organisation/applications/${application.id}`;
  return (
    <>
      {application.state === 'draft' ? (
        <ButtonLink href={`${address}/write`}>
          <Trans>Go on writing</Trans>
        </ButtonLink>
      ) : null}
      <ButtonLink kind="quiet" href={`${address}/print`}>
        <Trans>Print or copy</Trans>
      </ButtonLink>
    </>
  );
}

function JustSent({ application }: { readonly application: OwnApplication }) {
  return (
    <Notice kind="success" isLive title={<Trans>Your application is sent</Trans>}>
      <p>
        <Trans>
          It is number {application.number} of this call. You have an answer by{' '}
          <When iso={application.call.decisionBy} />, with reasons, whatever it is.
        </Trans>
      </p>
    </Notice>
  );
}

function Unfinished({ application }: { readonly application: OwnApplication }) {
  const { t } = useLingui();
  const { call } = application;
  const answers = application.answers as unknown as Answers;
  return (
    <Section
      title={t`Still being written`}
      lead={
        <Trans>
          Closes <DateWithDistance iso={call.closesAt} />
        </Trans>
      }
    >
      <StepList
        applicationId={application.id}
        steps={formSteps(call.form)}
        answers={answers}
        faults={application.faults}
      />
      <Writers call={call} writers={application.writers} />
      <PackNote application={application} />
    </Section>
  );
}

function Finished({ application }: { readonly application: OwnApplication }) {
  const { t } = useLingui();
  const isOnItsWay = ['submitted', 'eligible', 'proposed'].includes(application.state);
  return (
    <>
      {isOnItsWay ? (
        <Section title={t`Where it stands`}>
          <ApplicationCourse application={application} />
        </Section>
      ) : null}
      <DecisionSections application={application} />
      <ReviewAnswers
        application={application}
        steps={formSteps(application.call.form)}
        answers={application.answers as unknown as Answers}
        isOpen={false}
      />
    </>
  );
}
