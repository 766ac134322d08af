import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DefinitionList, Disclosure, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { confirmBankTransferMutation } from '../api/confirm-bank-transfer.ts';
import { rejectBankTransferMutation } from '../api/reject-bank-transfer.ts';
import type { TransferLine } from '../types.ts';

interface TransferToConfirmProps {
  readonly transfer: TransferLine;
  readonly onDecided: () => void;
}

/** One line of the statement beside what was promised, and the second person's decision. */
export function TransferToConfirm({ transfer, onDecided }: TransferToConfirmProps) {
  const { t } = useLingui();
  const mayConfirm = useSession().hasRole('second_officer', 'finance_officer');
  const { contribution } = transfer;
  const differs = contribution.amount.amountMinor !== transfer.amount.amountMinor;
  return (
    <li className="transfer stack">
      <h3>
        <Money money={transfer.amount} /> · <bdi>{contribution.organisation?.name}</bdi>
      </h3>
      <DefinitionList
        items={[
          { term: t`Reference`, value: <bdi className="numeral">{contribution.reference}</bdi> },
          { term: t`Reference of the bank`, value: <bdi className="numeral">{transfer.bankReference}</bdi> },
          { term: t`Value date`, value: <When iso={transfer.valueOn} /> },
          { term: t`Promised`, value: <Money money={contribution.amount} /> },
          { term: t`Entered`, value: <When iso={transfer.enteredAt} kind="dateTime" /> },
        ]}
      />
      {differs ? (
        <p>
          <Trans>The amount differs from what was promised; what arrived is what counts.</Trans>
        </p>
      ) : null}
      {mayConfirm && transfer.enteredByMe ? (
        <p className="hint">
          <Trans>You entered this line, so another person has to confirm it.</Trans>
        </p>
      ) : null}
      {mayConfirm && !transfer.enteredByMe ? <Decide transfer={transfer} onDecided={onDecided} /> : null}
    </li>
  );
}

function Decide({ transfer, onDecided }: TransferToConfirmProps) {
  const [{ data, error, fetching }, confirm] = useMutation(confirmBankTransferMutation);
  const send = async () => {
    const answer = await confirm({ id: transfer.id });
    if (answer.data?.confirmBankTransfer.__typename === 'BankTransfer') onDecided();
  };
  const answer = data?.confirmBankTransfer;
  return (
    <div className="stack">
      {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={decisionWords} /> : null}
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button kind="primary" isPending={fetching} onPress={() => void send()}>
          <Trans>It stands on the statement: confirm</Trans>
        </Button>
      </div>
      <Reject transfer={transfer} onDecided={onDecided} />
    </div>
  );
}

function Reject({ transfer, onDecided }: TransferToConfirmProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [{ data, error, fetching }, reject] = useMutation(rejectBankTransferMutation);
  const send = async () => {
    const answer = await reject({ id: transfer.id, reason: reason.trim() });
    if (answer.data?.rejectBankTransfer.__typename === 'BankTransfer') onDecided();
  };
  const answer = data?.rejectBankTransfer;
  return (
    <Disclosure summary={t`It does not`}>
      <div className="stack">
        <TextField
          label={t`What is different?`}
          hint={t`The line is taken off the list and can be entered anew.`}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
        {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={decisionWords} /> : null}
        <RequestErrorNotice error={error} />
        <Button kind="danger" isDisabled={reason.trim() === ''} isPending={fetching} onPress={() => void send()}>
          <Trans>Reject the line</Trans>
        </Button>
      </div>
    </Disclosure>
  );
}

const decisionWords = {
  SamePerson: () => <Trans>You entered this line, so another person has to confirm it.</Trans>,
};
