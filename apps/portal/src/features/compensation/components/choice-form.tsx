import { Trans, useLingui } from '@lingui/react/macro';
import { AmountField, Button, Link, Notice, RadioGroup, Section, Select, type ChoiceOption } from '@baraza/ui';
import { useState } from 'react';
import type { CompensationChoice } from '../../../generated/graphql.ts';
import { Money, useFormat } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { chooseMutation } from '../api/choose.ts';
import type { Facts, Offer, Own } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

interface ChoiceFormProps {
  readonly offer: Offer;
  readonly own: Own;
  readonly country: string;
  readonly facts: Facts | null;
  readonly draft: ChoiceDraft;
  readonly onChange: (draft: ChoiceDraft) => void;
  readonly onChosen: () => void;
}

/** What somebody has picked and not kept yet: it waits on this device while they say how to pay them. */
export interface ChoiceDraft {
  readonly country: string;
  readonly choice: CompensationChoice | '';
  /** In minor units, as text; null where nothing readable was written. */
  readonly partMinor: string | null;
  readonly organisationId: string;
  readonly inKind: string;
}

/** A part is neither nothing nor all of it. */
const isPart = (offer: Offer, partMinor: string | null): partMinor is string =>
  partMinor !== null && BigInt(partMinor) > 0n && BigInt(partMinor) < BigInt(offer.amount.amountMinor);

/** What is sent; null while something is still to be said. */
function inputOf(offer: Offer, country: string, { choice, partMinor, organisationId, inKind }: ChoiceDraft) {
  if (choice === '') return null;
  const input = { offerId: offer.id, choice, country };
  if (choice === 'part') return isPart(offer, partMinor) ? { ...input, partMinor } : null;
  if (choice === 'redirect_ngo') return organisationId ? { ...input, organisationId } : null;
  if (choice === 'in_kind') return inKind ? { ...input, inKind } : null;
  return input;
}

/** The choice: nothing is suggested, no reason is asked, and it can be changed until the payment is prepared. */
export function ChoiceForm({ offer, own, country, facts, draft, onChange, onChosen }: ChoiceFormProps) {
  const { t } = useLingui();
  const act = useAct();
  const { choice } = draft;
  const options = useOptions(offer, own, facts);
  const [isPressed, setIsPressed] = useState(false);
  const send = async () => {
    setIsPressed(true);
    const input = inputOf(offer, country, draft);
    if (input && (await act.send(chooseMutation, { input }))) onChosen();
  };
  return (
    <Section title={t`Your choice`} lead={t`You can change it until the payment is being prepared.`}>
      <form className="stack form" noValidate onSubmit={(event) => (event.preventDefault(), void send())}>
        {own.isPublicOfficial ? <ForOfficials /> : null}
        <RadioGroup
          label={t`What would you like?`}
          value={choice}
          options={options}
          error={isPressed && choice === '' ? t`Choose one; declining is as good as any.` : undefined}
          onChange={(value) => onChange({ ...draft, choice: value as CompensationChoice })}
        />
        <Particulars {...{ offer, own, draft, isPressed, onChange }} />
        <ActProblem act={act} />
        <div className="form-actions">
          <Button type="submit" kind="primary" isPending={act.isBusy}>
            <Trans>Keep my choice</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface ParticularsProps {
  readonly offer: Offer;
  readonly own: Own;
  readonly draft: ChoiceDraft;
  /** Once it was pressed, what is missing is said beside its field. */
  readonly isPressed: boolean;
  readonly onChange: (draft: ChoiceDraft) => void;
}

/** What a choice needs besides: how much, who, or what. */
function Particulars(props: ParticularsProps) {
  const { own, draft } = props;
  if (draft.choice === 'redirect_ngo') return <WhichOrganisation {...props} />;
  return (
    <>
      {draft.choice === 'part' ? <HowMuch {...props} /> : null}
      {draft.choice === 'in_kind' ? <WhichThing {...props} /> : null}
      <SayHow offer={props.offer} own={own} choice={draft.choice} />
    </>
  );
}

function HowMuch({ offer, draft, isPressed, onChange }: ParticularsProps) {
  const { t } = useLingui();
  const { money } = useFormat();
  const all = money(offer.amount);
  return (
    <AmountField
      id="part"
      label={t`How much of it?`}
      hint={t`Less than ${all}.`}
      currency={offer.amount.currency}
      defaultAmountMinor={draft.partMinor === null ? undefined : BigInt(draft.partMinor)}
      error={isPressed && !isPart(offer, draft.partMinor) ? t`Write a sum above nothing and below ${all}.` : undefined}
      onChange={(part) => onChange({ ...draft, partMinor: part === null ? null : String(part.amountMinor) })}
    />
  );
}

function WhichOrganisation({ offer, draft, isPressed, onChange }: ParticularsProps) {
  const { t } = useLingui();
  return (
    <Select
      id="organisation"
      label={t`Which organisation?`}
      value={draft.organisationId}
      options={offer.redirectTargets.map((target) => ({ value: target.organisationId, label: target.name }))}
      error={isPressed && !draft.organisationId ? t`Choose an organisation.` : undefined}
      onChange={(organisationId) => onChange({ ...draft, organisationId })}
    />
  );
}

function WhichThing({ own, draft, isPressed, onChange }: ParticularsProps) {
  const { t } = useLingui();
  return (
    <Select
      id="in-kind"
      label={t`What would help?`}
      value={draft.inKind}
      options={own.inKind.map((thing) => ({ value: thing.slug, label: thing.title }))}
      error={isPressed && !draft.inKind ? t`Choose what would help.` : undefined}
      onChange={(inKind) => onChange({ ...draft, inKind })}
    />
  );
}

interface SayHowProps {
  readonly offer: Offer;
  readonly own: Own;
  readonly choice: ChoiceDraft['choice'];
}

/** A choice by which something is paid, without a way to pay it: it waits here, and one comes back to it. */
function SayHow({ offer, own: { method }, choice }: SayHowProps) {
  const { t } = useLingui();
  const isInKind = choice === 'in_kind' && (!method || method.rail === 'bank');
  const isMoney = (choice === 'accept' || choice === 'part') && !method;
  if (!isInKind && !isMoney) return null;
  return (
    <Notice title={isInKind ? t`It goes to a phone or a place, not to a bank` : t`You have not said how to pay you`}>
      <p>
        <Link href={`/app/forum/compensation/way?offer=${offer.id}`}>
          {isInKind ? t`Say a number or a place` : t`Say how you want to be paid`}
        </Link>
      </p>
      <p>
        <Trans>What you chose here stays on this device until you come back. It counts once you keep it.</Trans>
      </p>
    </Notice>
  );
}

function ForOfficials() {
  const { t } = useLingui();
  return (
    <Notice title={t`You hold a public office`}>
      <Trans>Public officials are repaid their expenses only. You can decline here, or leave it open.</Trans>
    </Notice>
  );
}

/** What the law and the state of banks there allow; what they do not is not shown as if it could be had. */
function useOptions(offer: Offer, own: Own, facts: Facts | null): ChoiceOption[] {
  const { t } = useLingui();
  const isPayable = facts !== null && facts.rails.length > 0 && !own.isPublicOfficial;
  const options: (ChoiceOption | false)[] = [
    isPayable && {
      value: 'accept',
      label: (
        <Trans>
          I take <Money money={offer.amount} />
        </Trans>
      ),
    },
    isPayable && { value: 'part', label: t`I take a part`, hint: t`The rest stays with the fund.` },
    isPayable &&
      own.inKind.length > 0 && {
        value: 'in_kind',
        label: t`Something of the same worth`,
        hint: t`For example a data bundle or a transport voucher.`,
      },
    !own.isPublicOfficial && { value: 'redirect_fund', label: t`I leave it to the fund, for others who take part` },
    isPayable &&
      facts.mayRedirectToNgo &&
      offer.redirectTargets.length > 0 && { value: 'redirect_ngo', label: t`I give it to an organisation` },
    { value: 'decline', label: t`I decline it`, hint: t`No reason is asked, and nobody is told.` },
  ];
  return options.filter((option) => option !== false);
}
