import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section, Select, TextField } from '@baraza/ui';
import { useState } from 'react';
import { Money } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { offerDayRateMutation } from '../api/offer-day-rate.ts';
import type { OfficeFund, Schedule } from '../types.ts';
import type { AskedExpert } from './asked-experts.tsx';
import { ActProblem } from './act-problem.tsx';
import { OrganisationChoice } from './organisation-choice.tsx';
import { useOfficeWords } from './use-office-words.ts';

const MOST_HALF_DAYS = 400;

interface DayRateFormProps {
  readonly fund: OfficeFund;
  readonly schedule: Schedule;
  /** Whom a forum asks for, where the offer answers it. */
  readonly expert: AskedExpert | null;
  readonly onOffered: () => void;
}

/** Offers an organisation its part at the schedule's day rate; the sum is reckoned, never typed. */
export function DayRateForm({ fund, schedule, expert, onOffered }: DayRateFormProps) {
  const { t } = useLingui();
  const act = useAct();
  const rates = schedule.rates.filter(({ unit }) => unit === 'day');
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft>(() => firstDraft(rates[0], expert));
  const rate = rates.find((one) => keyOf(one) === draft.rate);
  const halfDays = /^[0-9]{1,3}$/.test(draft.halfDays) ? Number(draft.halfDays) : 0;
  const isComplete = organisationId && rate && halfDays > 0 && halfDays <= MOST_HALF_DAYS;
  const send = async () => {
    if (!isComplete) return;
    const { area, activity } = rate;
    const offer = { fundSlug: fund.slug, organisationId, area, activity, halfDays, purpose: draft.purpose };
    const input = { ...offer, expertRequestId: expert?.id ?? null };
    if (await act.send(offerDayRateMutation, { input })) onOffered();
  };
  return (
    <Section
      title={t`Offer a day rate`}
      lead={t`By the same public schedule as for everybody. The organisation says yes or no.`}
    >
      <form className="stack form" noValidate onSubmit={(event) => (event.preventDefault(), void send())}>
        <OrganisationChoice organisationId={organisationId} onChoose={setOrganisationId} />
        <Work schedule={schedule} draft={draft} onChange={setDraft} />
        {rate && halfDays > 0 ? <Sum schedule={schedule} rate={rate} halfDays={halfDays} /> : null}
        <ActProblem act={act} />
        <div className="form-actions">
          <Button
            type="submit"
            kind="primary"
            isPending={act.isBusy}
            isDisabled={!isComplete || draft.purpose.trim().length < 5}
          >
            <Trans>Offer it</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}

type Rate = Schedule['rates'][number];
const keyOf = (rate: Rate | undefined): string => (rate ? `${rate.area} ${rate.activity}` : '');

/** For an expert: as many days as were asked for, and the question that they look into. */
function firstDraft(rate: Rate | undefined, expert: AskedExpert | null): Draft {
  if (!expert) return { rate: keyOf(rate), halfDays: '2', purpose: '' };
  return { rate: keyOf(rate), halfDays: String(expert.days * 2), purpose: expert.question.slice(0, 500) };
}

interface Draft {
  /** Area and activity. */
  readonly rate: string;
  readonly halfDays: string;
  readonly purpose: string;
}

interface WorkProps {
  readonly schedule: Schedule;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function Work({ schedule, draft, onChange }: WorkProps) {
  const { t } = useLingui();
  const words = useOfficeWords();
  const titleOf = (area: string) => schedule.areas.find(({ slug }) => slug === area)?.title ?? area;
  return (
    <>
      <Select
        label={t`For what, and where`}
        value={draft.rate}
        options={schedule.rates
          .filter(({ unit }) => unit === 'day')
          .map((rate) => ({ value: keyOf(rate), label: `${words.activity(rate.activity)}, ${titleOf(rate.area)}` }))}
        onChange={(rate) => onChange({ ...draft, rate })}
      />
      <TextField
        label={t`Half days`}
        hint={t`Two make a day; at most 400.`}
        isShort
        maxLength={3}
        value={draft.halfDays}
        onChange={(halfDays) => onChange({ ...draft, halfDays })}
      />
      <TextField
        label={t`For which part`}
        hint={t`For example: preparing and interpreting the session of 3 December.`}
        maxLength={500}
        value={draft.purpose}
        onChange={(purpose) => onChange({ ...draft, purpose })}
      />
    </>
  );
}

function Sum({ schedule, rate, halfDays }: { schedule: Schedule; rate: Rate; halfDays: number }) {
  const { t } = useLingui();
  const currency = schedule.areas.find(({ slug }) => slug === rate.area)?.currency ?? '';
  const amountMinor = String((BigInt(rate.amountMinor) * BigInt(halfDays) + 1n) / 2n);
  return (
    <Notice kind="info" title={t`It comes to`}>
      <Money money={{ amountMinor, currency }} />
    </Notice>
  );
}
