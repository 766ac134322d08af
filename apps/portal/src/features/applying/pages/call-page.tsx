import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DataTable, DefinitionList, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { CallToAnswerQuery } from '../../../generated/graphql.ts';
import { Money, useFormat, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { callToAnswerQuery } from '../api/call-to-answer.ts';
import { DateWithDistance } from '../components/closing-date.tsx';
import { ClosedCallNotice, StartOrContinue } from '../components/start-or-continue.tsx';
import '../applying.css';

type CallToAnswer = NonNullable<CallToAnswerQuery['call']>;

/** A call, with everything that somebody wants to know before they begin to write. */
export function CallPage() {
  const { slug = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: callToAnswerQuery, variables: { slug } });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  const call = data?.call;
  if (!call) return <NothingHere title={<Trans>There is no such call</Trans>} />;
  return (
    <>
      <PageTitle title={call.title} />
      <PageHeader
        crumbs={[
          { href: '/app/organisation', label: t`Start` },
          { href: '/app/organisation/calls', label: t`Calls` },
        ]}
        kind={<Trans>Call for applications</Trans>}
        title={call.title}
        titleLang={call.locale}
        lead={<span lang={call.locale}>{call.summary}</span>}
        actions={<StartOrContinue call={call} />}
      />
      {call.takesApplications || Date.parse(call.opensAt) > Date.now() ? null : (
        <ClosedCallNotice closesAt={call.closesAt} />
      )}
      <CallFacts call={call} />
      <WrittenSections call={call} />
      <HowItIsDecided call={call} />
      <WhatIsAsked call={call} />
    </>
  );
}

function CallFacts({ call }: { readonly call: CallToAnswer }) {
  const { t } = useLingui();
  return (
    <Section title={t`At a glance`}>
      <DefinitionList
        items={[
          {
            term: t`One award`,
            value: (
              <Trans>
                up to <Money money={call.ceiling} />
              </Trans>
            ),
          },
          { term: t`All awards together`, value: <Money money={call.envelope} /> },
          { term: t`Open from`, value: <When iso={call.opensAt} /> },
          { term: t`Closes`, value: <DateWithDistance iso={call.closesAt} /> },
          { term: t`You have an answer by`, value: <When iso={call.decisionBy} /> },
        ]}
      />
    </Section>
  );
}

function WrittenSections({ call }: { readonly call: CallToAnswer }) {
  const { t } = useLingui();
  return (
    <>
      <Section title={t`What it is for`}>
        <div className="prose" lang={call.locale} dir="auto">
          {call.description.split(/\n{2,}/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      </Section>
      <Section title={t`Who may apply`}>
        <ul className="plain-list" lang={call.locale}>
          {call.eligibilityCriteria.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
        <p>
          <Trans>
            An organisation applies, and is paid. If you write for a person or a group that your organisation hosts, say
            so in the answers: the award is paid to your organisation for them. Each organisation has one application to
            a call; several fellows stand in it together.
          </Trans>
        </p>
      </Section>
    </>
  );
}

function HowItIsDecided({ call }: { readonly call: CallToAnswer }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Section
      title={t`How it is decided`}
      lead={t`Reviewers score without knowing who you are. An independent board decides, gives its reasons, and can be appealed to on grounds of process.`}
    >
      <DataTable
        caption={t`Criteria and what each counts`}
        isCaptionHidden
        rows={call.criteria}
        rowId={(criterion) => criterion.id}
        columns={[
          {
            id: 'criterion',
            header: t`Criterion`,
            isRowHeader: true,
            cell: (criterion) => <span lang={call.locale}>{criterion.title}</span>,
          },
          {
            id: 'hint',
            header: t`What reviewers ask`,
            cell: (one) => <span lang={call.locale}>{one.hint || '–'}</span>,
          },
          { id: 'weight', header: t`Counts`, isNumeric: true, cell: (one) => format.percent(one.weight / 100) },
        ]}
      />
    </Section>
  );
}

function WhatIsAsked({ call }: { readonly call: CallToAnswer }) {
  const { t } = useLingui();
  return (
    <Section title={t`What you will be asked`} lead={t`So that you can prepare it with others before you begin.`}>
      <ol className="plain-list" lang={call.locale}>
        {call.form.map((field) => (
          <li key={field.id}>
            {field.label}{' '}
            {field.maxWords ? (
              <span className="hint">
                (<Plural value={field.maxWords} one="up to # word" other="up to # words" />)
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
