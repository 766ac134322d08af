import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Select, TextArea } from '@baraza/ui';
import { useState } from 'react';
import type { MemberRecallPetitionsQuery } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import type { MembershipKey } from '../../../shared/membership-key/membership-key.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { openPetitionMutation } from '../api/open-petition.ts';
import { signPetition } from '../petition-signature.ts';
import { AftermathProblem } from './aftermath-problem.tsx';

interface OpenPetitionProps {
  readonly representatives: MemberRecallPetitionsQuery['representatives'];
  readonly membershipKey: MembershipKey;
  readonly onOpened: () => void;
}

/** Asks for a recall, and is the first signature under it. */
export function OpenPetition({ representatives, membershipKey, onOpened }: OpenPetitionProps) {
  const { t } = useLingui();
  const [seatId, setSeatId] = useState(representatives[0]?.id ?? '');
  const draft = useLocalDraft('recall-petition', '');
  const act = useAct();
  const reasons = draft.value.trim();
  const open = async () => {
    const signature = signPetition(membershipKey, seatId, reasons);
    if (!(await act.send(openPetitionMutation, { input: { seatId, reasons, signature } }))) return;
    draft.discard();
    onOpened();
  };
  const options = representatives.map(({ id, pseudonym, constituency }) => {
    return { value: id, label: `${pseudonym} · ${constituency?.title ?? ''}` };
  });
  return (
    <Disclosure summary={t`Ask for a recall`} isOpen={draft.value !== ''}>
      <div className="stack">
        <Select label={t`Representative of your constituency`} value={seatId} options={options} onChange={setSeatId} />
        <TextArea
          label={t`Reasons`}
          hint={t`At least 20 characters. Everybody reads them; nobody sees who wrote or signed them. They cannot be changed afterwards.`}
          rows={5}
          value={draft.value}
          onChange={(text) => draft.setValue(() => text)}
          maxLength={2000}
        />
        <div className="form-actions">
          <Button isDisabled={reasons.length < 20} isPending={act.isBusy} onPress={() => void open()}>
            <Trans>Open the petition and sign it</Trans>
          </Button>
        </div>
        <AftermathProblem act={act} />
      </div>
    </Disclosure>
  );
}
