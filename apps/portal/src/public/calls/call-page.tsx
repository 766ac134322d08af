import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, DataTable, DefinitionList, PageHeader, Section, StatusTag } from '@baraza/ui';
import type { PublicCallQuery } from '../../generated/graphql.ts';
import { Money, useFormat, When } from '../../shared/format/use-format.tsx';

type Call = NonNullable<PublicCallQuery['call']>;

/** A call with everything that somebody needs who wonders whether to apply. */
export function CallPage({ call, callsAddress }: { readonly call: Call; readonly callsAddress: string }) {
  return (
    <>
      <PageHeader
        kind={<Trans>Call for applications</Trans>}
        title={<bdi lang={call.locale}>{call.title}</bdi>}
        titleLang={call.locale}
        lead={<bdi lang={call.locale}>{call.summary}</bdi>}
        crumbs={[{ href: callsAddress, label: <Trans>Calls</Trans> }]}
        facts={<CallState call={call} />}
        {...(call.takesApplications && {
          actions: (
            <ButtonLink href={`/app/sign-in`}>
              <Trans>Sign in and apply</Trans>
            </ButtonLink>
          ),
        })}
      />
      <Section title={<Trans>Dates and amounts</Trans>}>
        <DefinitionList items={factsOf(call)} />
      </Section>
      <WhatAndWho call={call} />
      <Criteria call={call} />
      <Section title={<Trans>What the form asks</Trans>}>
        <ol lang={call.locale}>
          {call.form.map((field) => (
            <li key={field.id}>{field.label}</li>
          ))}
        </ol>
      </Section>
    </>
  );
}

/** What the call is for, and who can apply. */
function WhatAndWho({ call }: { readonly call: Call }) {
  return (
    <>
      <Section title={<Trans>What it is for</Trans>}>
        <div className="prose" lang={call.locale}>
          {call.description.split(/\n{2,}/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      </Section>
      <Section title={<Trans>Who can apply</Trans>}>
        <ul lang={call.locale}>
          {call.eligibilityCriteria.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
        <p>
          <Trans>
            An organisation applies, and is paid. A single person, for a fellowship for example, or a group without
            legal form applies through an organisation that hosts them: it gives them a role as editor, they write the
            application themselves, and the award is paid to the host for them.
          </Trans>
        </p>
      </Section>
    </>
  );
}

function CallState({ call }: { readonly call: Call }) {
  if (call.takesApplications) {
    return (
      <StatusTag tone="active">
        <Trans>Open</Trans>
      </StatusTag>
    );
  }
  return (
    <StatusTag>
      <Trans>Closed</Trans>
    </StatusTag>
  );
}

function factsOf(call: Call) {
  return [
    { term: <Trans>Opens</Trans>, value: <When iso={call.opensAt} /> },
    { term: <Trans>Closes</Trans>, value: <When iso={call.closesAt} kind="dateTime" /> },
    { term: <Trans>Decision by</Trans>, value: <When iso={call.decisionBy} /> },
    { term: <Trans>One grant at most</Trans>, value: <Money money={call.ceiling} /> },
    { term: <Trans>All grants together</Trans>, value: <Money money={call.envelope} /> },
  ];
}

function Criteria({ call }: { readonly call: Call }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Section title={<Trans>How applications are judged</Trans>}>
      <DataTable
        caption={t`Criteria and their weights`}
        isCaptionHidden
        rows={call.criteria}
        rowId={(criterion) => criterion.id}
        columns={[
          {
            id: 'title',
            header: t`Criterion`,
            isRowHeader: true,
            cell: (one) => <bdi lang={call.locale}>{one.title}</bdi>,
          },
          { id: 'hint', header: t`What it asks`, cell: (one) => <bdi lang={call.locale}>{one.hint}</bdi> },
          { id: 'weight', header: t`Weight`, isNumeric: true, cell: (one) => format.percent(one.weight / 100) },
        ]}
      />
    </Section>
  );
}
