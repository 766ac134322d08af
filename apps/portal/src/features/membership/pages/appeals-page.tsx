import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, PageHeader, RadioGroup, Section, Skeleton, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { JoiningAppealsQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { decideJoiningAppealMutation } from '../api/decide-joining-appeal.ts';
import { joiningAppealsQuery } from '../api/joining-appeals.ts';

type Appeal = JoiningAppealsQuery['joiningAppeals'][number];

/** Appeals against refusals in other forums. */
export function JoiningAppealsPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }, reload] = useQuery({
    query: joiningAppealsQuery,
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={6} />;
  const appeals = data?.joiningAppeals ?? [];
  return (
    <>
      <PageTitle title={t`Appeals against refusals`} />
      <PageHeader
        title={t`Appeals against refusals`}
        lead={t`People of other forums who were refused when they wanted to join. Nobody judges their own forum.`}
      />
      {appeals.length === 0 ? <EmptyState title={t`No appeal waits`} /> : null}
      {appeals.map((appeal) => (
        <AppealSection key={appeal.id} appeal={appeal} onDone={() => reload({ requestPolicy: 'network-only' })} />
      ))}
    </>
  );
}

function AppealSection({ appeal, onDone }: { readonly appeal: Appeal; readonly onDone: () => void }) {
  return (
    <Section title={<bdi>{appeal.forum?.name}</bdi>} lead={<When iso={appeal.filedOn} />}>
      <p>
        <Trans>
          Refused because: <bdi>{appeal.refusal}</bdi>
        </Trans>
      </p>
      <p>
        <Trans>
          The person says: <bdi>{appeal.grounds}</bdi>
        </Trans>
      </p>
      <DecisionForm appealId={appeal.id} onDone={onDone} />
    </Section>
  );
}

function DecisionForm({ appealId, onDone }: { readonly appealId: string; readonly onDone: () => void }) {
  const { t } = useLingui();
  const act = useAct();
  const [outcome, setOutcome] = useState('');
  const [reasons, setReasons] = useState('');
  const decide = async () => {
    const input = { appealId, upheld: outcome === 'upheld', reasons };
    if (await act.send(decideJoiningAppealMutation, { input })) onDone();
  };
  return (
    <>
      <ProblemNotice problem={act.problem} words={{}} />
      <RequestErrorNotice error={act.error} />
      <RadioGroup
        label={t`Your decision`}
        value={outcome}
        onChange={setOutcome}
        options={[
          { value: 'upheld', label: t`The person is right: whoever refused has to look again` },
          { value: 'rejected', label: t`The refusal stands` },
        ]}
      />
      <TextArea label={t`Reasons`} maxLength={4000} value={reasons} onChange={setReasons} />
      <div className="form-actions">
        <Button
          isDisabled={!outcome || reasons.trim().length < 10}
          isPending={act.isBusy}
          onPress={() => void decide()}
        >
          <Trans>Decide</Trans>
        </Button>
      </div>
    </>
  );
}
