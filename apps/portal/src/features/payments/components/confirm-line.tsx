import { Trans } from '@lingui/react/macro';
import { Button } from '@baraza/ui';
import { useMutation } from 'urql';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useStepUp } from '../../../shared/step-up/step-up.tsx';
import { confirmStatementLineMutation } from '../api/confirm-statement-line.ts';
import type { StatementLine } from '../types.ts';

interface ConfirmLineProps {
  readonly line: StatementLine;
  readonly onDone: () => void;
}

/** The second person's answer to a line that somebody typed in. */
export function ConfirmLine({ line, onDone }: ConfirmLineProps) {
  const withStepUp = useStepUp();
  const [{ data, error, fetching }, confirm] = useMutation(confirmStatementLineMutation);
  if (line.isMine)
    return (
      <p className="hint pay-wide">
        <Trans>You typed this line, so another person has to confirm it.</Trans>
      </p>
    );
  const send = async (accept: boolean) => {
    const sent = await withStepUp(() => confirm({ input: { lineId: line.id, accept } }));
    if (sent.data?.confirmStatementLine.__typename === 'PaymentStep') onDone();
  };
  const answer = data?.confirmStatementLine;
  return (
    <div className="stack stack-tight pay-wide">
      {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={LINE_WORDS} /> : null}
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button isPending={fetching} onPress={() => void send(true)}>
          <Trans>It stands on the bank’s paper: confirm</Trans>
        </Button>
        <Button isPending={fetching} onPress={() => void send(false)}>
          <Trans>It does not: withdraw the line</Trans>
        </Button>
      </div>
    </div>
  );
}

const books = () => <Trans>Nothing was booked: the books do not allow it now. Please look at the ledger.</Trans>;

export const LINE_WORDS = {
  SamePerson: () => <Trans>You typed this line, so another person has to confirm it.</Trans>,
  PeriodClosed: books,
  PoolOverdrawn: books,
  PoolInShortfall: books,
  AlreadyReversed: books,
};
