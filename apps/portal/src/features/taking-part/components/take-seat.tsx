import { Trans, useLingui } from '@lingui/react/macro';
import { Button, RadioGroup, TextField } from '@baraza/ui';
import { useState } from 'react';
import type { RetainedBy } from '../../../generated/graphql.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { takeSeatMutation } from '../api/take-seat.ts';
import { ActProblem } from './act-problem.tsx';

/** Who pays whoever takes the seat: said once, shown to everybody, not changed afterwards. */
export function TakeSeat({ id, onTaken }: { readonly id: string; readonly onTaken: () => void }) {
  const { t } = useLingui();
  const { refresh } = useSession();
  const [retainedBy, setRetainedBy] = useState<RetainedBy>('fund');
  const [affiliation, setAffiliation] = useState('');
  const act = useAct();
  const needsName = retainedBy !== 'nobody';
  const take = async () => {
    const named = affiliation.trim() || null;
    if (!(await act.send(takeSeatMutation, { id, retainedBy, affiliation: named }))) return;
    await refresh();
    onTaken();
  };
  return (
    <div className="stack">
      <WhoPays value={retainedBy} onChange={setRetainedBy} />
      {needsName ? (
        <TextField
          label={t`Through which organisation or firm`}
          isShort
          value={affiliation}
          onChange={setAffiliation}
          maxLength={300}
        />
      ) : null}
      <Undertaking />
      <div className="form-actions">
        <Button
          isDisabled={needsName && affiliation.trim().length < 2}
          isPending={act.isBusy}
          onPress={() => void take()}
        >
          <Trans>Take the seat</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}

interface WhoPaysProps {
  readonly value: RetainedBy;
  readonly onChange: (value: RetainedBy) => void;
}

function WhoPays({ value, onChange }: WhoPaysProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`Who pays you for this?`}
      hint={t`Everybody sees your answer, and it cannot be changed later.`}
      value={value}
      onChange={(next) => onChange(next as RetainedBy)}
      options={[
        { value: 'company', label: t`The company` },
        { value: 'forum', label: t`The forum` },
        { value: 'fund', label: t`The fund` },
        { value: 'nobody', label: t`Nobody` },
      ]}
    />
  );
}

function Undertaking() {
  return (
    <p className="session-aside">
      <Trans>
        By taking the seat you agree that nothing about a person leaves this room with you: no name, no pseudonym, no
        way to tell who said what.
      </Trans>
    </p>
  );
}
