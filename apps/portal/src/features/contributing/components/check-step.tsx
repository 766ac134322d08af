import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DefinitionList, Section } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import type { ContributeMutation } from '../../../generated/graphql.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem, type ProblemIn } from '../../../shared/problems/problem-words.ts';
import { contributeMutation } from '../api/contribute.ts';
import type { ContributableFund, Draft } from '../types.ts';
import type { ContributeFormProps } from './contribute-form.tsx';
import { Firewall } from './firewall.tsx';
import { useRailWords } from './rail-words.ts';

interface CheckStepProps extends Pick<ContributeFormProps, 'organisations'> {
  readonly draft: Draft;
  readonly fund: ContributableFund;
  readonly onBack: () => void;
}

/** Everything once more before it is promised, with what follows from it. */
export function CheckStep({ draft, fund, organisations, onBack }: CheckStepProps) {
  const { t } = useLingui();
  const { send, fetching, answer, error } = useContribute(draft);
  return (
    <div className="stack">
      <Section title={t`Please check`}>
        <Summary draft={draft} fund={fund} organisations={organisations} />
      </Section>
      <Section title={t`What follows`}>
        <Firewall />
        <ShareRule fund={fund} />
      </Section>
      {answer && isProblem(answer) ? <Refusal problem={answer} /> : null}
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button kind="primary" isPending={fetching} onPress={send}>
          {draft.rail === 'transfer' ? (
            <Trans>Promise it and see the account</Trans>
          ) : (
            <Trans>Go to the payment page</Trans>
          )}
        </Button>
        <Button onPress={onBack}>
          <Trans>Change something</Trans>
        </Button>
      </div>
    </div>
  );
}

function Summary({ draft, fund, organisations }: Omit<CheckStepProps, 'onBack'>) {
  const { t } = useLingui();
  const rails = useRailWords();
  const payer = organisations.find(({ id }) => id === draft.organisationId);
  const money = { amountMinor: draft.amountMinor ?? 0n, currency: draft.currency };
  return (
    <DefinitionList
      items={[
        { term: t`From`, value: <bdi>{payer?.name}</bdi> },
        { term: t`To`, value: <bdi>{fund.name}</bdi> },
        { term: t`Amount`, value: <Money money={money} /> },
        { term: t`Way`, value: rails[draft.rail] },
        { term: t`Purchase order`, value: <bdi>{draft.purchaseOrder.trim() || t`none given`}</bdi> },
      ]}
    />
  );
}

function Refusal({ problem }: { readonly problem: ProblemIn<ContributeMutation['contribute']> }) {
  return (
    <ProblemNotice
      problem={problem}
      words={{
        RailRefused: ({ message }) => (
          <Trans>
            This amount cannot be paid this way. Nothing was charged. The provider says:{' '}
            <q lang="en" dir="ltr">
              {message}
            </q>
          </Trans>
        ),
        ProviderUnavailable: () => (
          <Trans>
            The payment provider does not answer just now. Nothing was charged; please send it again in a minute.
          </Trans>
        ),
      }}
    />
  );
}

function useContribute(draft: Draft) {
  const navigate = useNavigate();
  // This step is entered anew after every change, so one key is one input: a second click makes no second promise.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [{ data, error, fetching }, contribute] = useMutation(contributeMutation);
  const send = async () => {
    const { organisationId, fundSlug, currency, amountMinor, rail, purchaseOrder } = draft;
    const amount = { amountMinor: String(amountMinor ?? 0n), currency };
    const input = {
      organisationId,
      fundSlug,
      amount,
      rail,
      purchaseOrder: purchaseOrder.trim() || null,
      idempotencyKey,
    };
    const answer = await contribute({ input });
    const made = answer.data?.contribute;
    if (made?.__typename !== 'Contribution') return;
    if (made.checkoutUrl) window.location.assign(made.checkoutUrl);
    else await navigate(`/app/company/contributions/${made.id}`);
  };
  return { send: () => void send(), fetching, error, answer: data?.contribute };
}

function ShareRule({ fund }: { readonly fund: ContributableFund }) {
  return (
    <p className="hint">
      {fund.cycle.shareLimitApplies ? (
        <Trans>
          No contributor may make up more than {fund.maxSharePercent} % of what the board can allocate in a cycle. What
          is above it waits for the next one, which begins <When iso={fund.cycle.endsOn} />.
        </Trans>
      ) : (
        <Trans>
          This is the fund's first cycle, so the limit of {fund.maxSharePercent} % for one contributor does not apply
          yet. It will from <When iso={fund.cycle.endsOn} />.
        </Trans>
      )}
    </p>
  );
}
