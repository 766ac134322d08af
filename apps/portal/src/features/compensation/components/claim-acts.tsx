import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { AmountField, Button, Disclosure, FileField, TextArea, type Amount } from '@baraza/ui';
import { useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { addReceiptMutation } from '../api/add-receipt.ts';
import { settleAdvanceMutation } from '../api/settle-advance.ts';
import { withdrawClaimMutation } from '../api/withdraw-claim.ts';
import type { Claim } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { smallPhoto } from './small-photo.ts';

interface ClaimActsProps {
  readonly claim: Claim;
  readonly onChanged: () => void;
}

/** What somebody can still do with a claim of their own. */
export function ClaimActs({ claim, onChanged }: ClaimActsProps) {
  const { t } = useLingui();
  const act = useAct();
  const isOpen = claim.state === 'filed' || (claim.state === 'approved' && claim.settlement === null);
  if (!isOpen) return null;
  const withdraw = async () => {
    if (await act.send(withdrawClaimMutation, { claimId: claim.id })) onChanged();
  };
  return (
    <div className="compensation-acts">
      <Receipts claim={claim} onChanged={onChanged} />
      {claim.isAdvance && claim.state === 'approved' ? <Settle claim={claim} onChanged={onChanged} /> : null}
      {claim.state === 'filed' ? (
        <Button kind="quiet" isPending={act.isBusy} onPress={() => void withdraw()}>
          {t`Take it back`}
        </Button>
      ) : null}
      <ActProblem act={act} />
    </div>
  );
}

function Receipts({ claim, onChanged }: ClaimActsProps) {
  const { t } = useLingui();
  const act = useAct();
  const [isNoPicture, setIsNoPicture] = useState(false);
  const add = async (file: File | undefined) => {
    const image = file ? await smallPhoto(file) : null;
    setIsNoPicture(image === null);
    if (image !== null && (await act.send(addReceiptMutation, { claimId: claim.id, image }))) onChanged();
  };
  return (
    <>
      <FileField
        id={`receipt-${claim.id}`}
        label={
          <Plural
            value={claim.receiptCount}
            _0="Add a picture of a receipt"
            one="# picture kept; add another"
            other="# pictures kept; add another"
          />
        }
        hint={t`Place, time and device are cut out of the picture before it leaves this phone.`}
        accept="image/*"
        maxMegabytes={20}
        files={[]}
        error={isNoPicture ? t`This is no picture that can be read here. Nothing was sent.` : undefined}
        onChoose={(files) => void add(files[0])}
        onRemove={() => undefined}
      />
      <ActProblem act={act} />
    </>
  );
}

function Settle({ claim, onChanged }: ClaimActsProps) {
  const { t } = useLingui();
  const act = useAct();
  const [spent, setSpent] = useState<Amount | null>(null);
  const [declaration, setDeclaration] = useState('');
  const send = async () => {
    if (!spent) return;
    const given = { spentMinor: String(spent.amountMinor), note: '', declaration: declaration.trim() || null };
    if (await act.send(settleAdvanceMutation, { claimId: claim.id, ...given })) onChanged();
  };
  return (
    <Disclosure summary={t`Say what the advance was spent on`}>
      <div className="stack">
        <AmountField id={`spent-${claim.id}`} label={t`Spent`} currency={claim.amount.currency} onChange={setSpent} />
        <TextArea
          label={t`Without receipts: what it was spent on`}
          hint={t`A sentence is enough where carrying receipts is dangerous.`}
          isOptional
          maxLength={1_000}
          value={declaration}
          onChange={setDeclaration}
        />
        <ActProblem act={act} />
        <Button isPending={act.isBusy} isDisabled={!spent} onPress={() => void send()}>
          <Trans>Settle it</Trans>
        </Button>
      </div>
    </Disclosure>
  );
}
