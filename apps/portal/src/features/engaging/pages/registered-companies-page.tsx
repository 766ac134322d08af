import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, EmptyState, Notice, PageHeader, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { registeredCompaniesQuery } from '../api/registered-companies.ts';
import { JoinChoice, type RegisteredCompany } from '../components/join-choice.tsx';
import '../engaging.css';

/** Whoever verifies organisations finds out whether a company that registered was asked before under its name. */
export function RegisteredCompaniesPage() {
  const { t } = useLingui();
  const [undecidedOnly, setUndecidedOnly] = useState(true);
  const list = useConnection(registeredCompaniesQuery, { undecidedOnly }, (data) => data.registeredCompanies);
  return (
    <>
      <PageTitle title={t`Companies that registered`} />
      <PageHeader
        title={t`Companies that registered`}
        lead={t`Forums and organisations may have asked a company before it came here. Joined with whom they asked, it finds their requests and positions, and answers them itself. Nothing that was said changes.`}
      />
      <Checkbox
        label={t`Only those who may have been asked before`}
        isSelected={undecidedOnly}
        onChange={setUndecidedOnly}
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={6} /> : null}
      {!list.isLoading && !list.error && list.nodes.length === 0 ? (
        <EmptyState title={t`None waits`}>
          <Trans>No company that registered looks like somebody who was asked before.</Trans>
        </EmptyState>
      ) : null}
      {list.nodes.map((company) => (
        <Company key={company.organisationId} company={company} again={list.refresh} />
      ))}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

interface CompanyProps {
  readonly company: RegisteredCompany;
  readonly again: () => void;
}

function Company({ company, again }: CompanyProps) {
  const { organisation, registeredAt, joinedAt } = company;
  return (
    <Section
      title={<bdi>{organisation.name}</bdi>}
      lead={
        <Trans>
          Registered on <When iso={registeredAt} />
        </Trans>
      }
    >
      <div className="stack">
        {joinedAt ? (
          <p>
            <Trans>
              Joined on <When iso={joinedAt} /> with whom was asked before.
            </Trans>
          </p>
        ) : (
          <Undecided company={company} again={again} />
        )}
      </div>
    </Section>
  );
}

function Undecided({ company, again }: CompanyProps) {
  const { isBare, matches } = company;
  if (matches.length === 0)
    return (
      <p>
        <Trans>Nobody who was asked before looks like it.</Trans>
      </p>
    );
  return (
    <>
      {isBare ? null : (
        <Notice>
          <Trans>
            It has been asked, or has taken part, under its own address already. It can be told apart from these, but
            not joined with one of them: neither record may be lost.
          </Trans>
        </Notice>
      )}
      {matches.map((match) => (
        <JoinChoice key={match.addressee.id} company={company} match={match} again={again} />
      ))}
    </>
  );
}
