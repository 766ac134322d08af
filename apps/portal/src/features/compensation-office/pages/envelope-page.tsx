import { Trans, useLingui } from '@lingui/react/macro';
import {
  AmountField,
  Button,
  DateField,
  EmptyState,
  PageHeader,
  Select,
  Skeleton,
  TextArea,
  type Amount,
} from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { officeQuery } from '../api/office.ts';
import { proposeEnvelopeMutation } from '../api/propose-envelope.ts';
import { schedulesQuery } from '../api/schedules.ts';
import { ActProblem } from '../components/act-problem.tsx';

/** Asks the board to set money aside for compensation. */
export function EnvelopePage() {
  const { t } = useLingui();
  const { grants } = useSession();
  const [{ data }] = useQuery({ query: officeQuery });
  const fund = data?.funds.find(({ organisation }) => grants.some((one) => one.organisationId === organisation?.id));
  const [schedules] = useQuery({ query: schedulesQuery, variables: { fundSlug: fund?.slug ?? '' }, pause: !fund });
  if (!data || (fund && !schedules.data)) return <Skeleton hasHeading lines={6} />;
  const areas = schedules.data?.honorariumSchedules.find(({ isInForce }) => isInForce)?.areas ?? [];
  const currencies = [...new Set(areas.map(({ currency }) => currency))].sort();
  return (
    <>
      <PageTitle title={t`Set money aside`} />
      <PageHeader
        title={t`Set money aside for compensation`}
        crumbs={[{ href: '/app/finance/compensation', label: t`Compensation` }]}
        lead={t`The board decides. Until it has, nothing is offered.`}
      />
      {fund && currencies.length > 0 ? (
        <EnvelopeForm fundSlug={fund.slug} currencies={currencies} />
      ) : (
        <EmptyState title={t`There is no schedule in force yet`}>
          <Trans>A member of the board can put one forward.</Trans>
        </EmptyState>
      )}
    </>
  );
}

function EnvelopeForm({ fundSlug, currencies }: { readonly fundSlug: string; readonly currencies: readonly string[] }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const act = useAct();
  const [currency, setCurrency] = useState(currencies[0] ?? 'EUR');
  const [amount, setAmount] = useState<Amount | null>(null);
  const [texts, setTexts] = useState({ startsOn: new Date().toISOString().slice(0, 10), endsOn: '', reasons: '' });
  const send = async () => {
    const money = { amountMinor: String(amount?.amountMinor ?? 0n), currency };
    if (await act.send(proposeEnvelopeMutation, { input: { fundSlug, amount: money, ...texts } }))
      void navigate('/app/finance/compensation');
  };
  return (
    <form className="stack form" noValidate onSubmit={(event) => (event.preventDefault(), void send())}>
      <Select
        label={t`Currency`}
        value={currency}
        options={currencies.map((code) => ({ value: code, label: code }))}
        onChange={(code) => (setCurrency(code), setAmount(null))}
      />
      <AmountField id="amount" key={currency} label={t`Amount`} currency={currency} onChange={setAmount} />
      <Period texts={texts} onChange={setTexts} />
      <ActProblem act={act} />
      <div className="form-actions">
        <Button
          type="submit"
          kind="primary"
          isPending={act.isBusy}
          isDisabled={!amount || texts.endsOn === '' || texts.reasons.trim().length < 10}
        >
          <Trans>Put it before the board</Trans>
        </Button>
      </div>
    </form>
  );
}

interface Texts {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reasons: string;
}

function Period({ texts, onChange }: { readonly texts: Texts; readonly onChange: (texts: Texts) => void }) {
  const { t } = useLingui();
  return (
    <>
      <DateField label={t`From`} value={texts.startsOn} onChange={(startsOn) => onChange({ ...texts, startsOn })} />
      <DateField label={t`Until`} value={texts.endsOn} onChange={(endsOn) => onChange({ ...texts, endsOn })} />
      <TextArea
        label={t`Reasons for the board`}
        maxLength={4_000}
        value={texts.reasons}
        onChange={(reasons) => onChange({ ...texts, reasons })}
      />
    </>
  );
}
