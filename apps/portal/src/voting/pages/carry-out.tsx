/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useState } from 'preact/hooks';
import { isReceiptFor } from '../box/cast-ballot.ts';
import { formatCarried } from '../domain/carried-text.ts';
import { parseReceipt } from '../domain/receipt-text.ts';
import { leaving } from '../domain/vote-steps.ts';
import { CodeView } from '../ui/code-view.tsx';
import { Button, Notice } from '../ui/parts.tsx';
import { TextEntry } from '../ui/text-entry.tsx';
import { TextView } from '../ui/text-view.tsx';
import type { StepProps } from './choose-step.tsx';

/** The sealed ballot as codes and as text, for somebody with a connection; and the receipt they bring back. */
export function CarryOut({ open, acts }: Pick<StepProps, 'open' | 'acts'>) {
  const [isShown, setShown] = useState(false);
  const { sealed } = open.vote;
  if (sealed === null) return null;
  if (!isShown) {
    return (
      <>
        <p>
          {t`An attesting organisation, or anyone you choose, can bring the sealed ballot to the box from their own device, on the page “Bring a ballot for somebody”. They cannot change it, and cannot read it now.`}
        </p>
        <Notice kind="warning">
          <p>
            {t`If the ballots are published after the count, somebody who kept a copy of yours can look up then how you voted. Give it to somebody you trust, or cast a new one yourself later.`}
          </p>
        </Notice>
        <div>
          <Button
            onPress={() => {
              // From here on it may reach the box, so its number is used up.
              acts.change(leaving(open.vote));
              setShown(true);
            }}
          >
            {t`Show the sealed ballot`}
          </Button>
        </div>
      </>
    );
  }
  const text = formatCarried(sealed.text);
  return (
    <div className="stack stack-loose">
      <CodeView text={text} label={t`Sealed ballot`} />
      <TextView text={text} label={t`The sealed ballot as text`} />
      <ReceiptBack open={open} acts={acts} ballotText={sealed.text} />
    </div>
  );
}

interface ReceiptBackProps extends Pick<StepProps, 'open' | 'acts'> {
  readonly ballotText: string;
}

function ReceiptBack({ open, acts, ballotText }: ReceiptBackProps) {
  const [problem, setProblem] = useState<string>();
  const check = (text: string) => {
    const receipt = parseReceipt(text);
    if (receipt === undefined) setProblem(t`This is not a whole receipt. It begins with BRC1.`);
    else if (isReceiptFor(receipt, ballotText, open.accepted.manifest.board.key)) acts.finish(receipt);
    else setProblem(t`This receipt is for another ballot, or the box did not sign it.`);
  };
  return (
    <TextEntry
      label={t`Receipt of the one who brought it`}
      hint={t`The box gives them a receipt for you. Until you have checked it here, you do not know that your ballot arrived.`}
      action={t`Check it and finish`}
      problem={problem}
      isMain={false}
      onText={check}
    />
  );
}
