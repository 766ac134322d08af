/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useState } from 'preact/hooks';
import { askThisHost } from '../box/ballot-box.ts';
import { checkReceipt, type ReceiptFault, type ReceiptStanding } from '../box/check-receipt.ts';
import type { Result } from '@baraza/result';
import { deviceStorage } from '../device.ts';
import { forgetReceipt, keptReceipts } from '../domain/kept-receipts.ts';
import { parseReceipt } from '../domain/receipt-text.ts';
import { receiptWords } from '../ui/fault-words.ts';
import { Button, Heading, Notice, Section } from '../ui/parts.tsx';
import { TextEntry } from '../ui/text-entry.tsx';
import { figure } from '../words.ts';

type Finding = Result<ReceiptStanding, ReceiptFault>;

/** Is a ballot on the board as its receipt says? Asked of the box, proved on this device. */
export function ReceiptPage() {
  const [finding, setFinding] = useState<Finding>();
  const [problem, setProblem] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const check = async (text: string) => {
    const receipt = parseReceipt(text);
    setFinding(undefined);
    setProblem(receipt === undefined ? t`This is not a whole receipt. It begins with BRC1.` : undefined);
    if (receipt === undefined) return;
    setAsking(true);
    setFinding(await checkReceipt(receipt, askThisHost));
    setAsking(false);
  };
  return (
    <>
      <Heading title={t`Check a receipt`}>
        <p className="lead">
          {t`Here you see whether the ballot of a receipt is on the board that is counted. The receipt itself does not say how the ballot votes; once ballots are published, whoever has it can look that up.`}
        </p>
      </Heading>
      <Section title={t`The receipt`}>
        <TextEntry
          label={t`Receipt`}
          hint={t`A text that begins with BRC1. The box sees which ballot is asked about, and nothing else about you.`}
          action={t`Check the receipt`}
          problem={problem}
          isBusy={isAsking}
          onText={(text) => void check(text)}
        />
        {finding === undefined ? null : <FindingNotice finding={finding} />}
      </Section>
      <KeptReceipts onCheck={(text) => void check(text)} />
    </>
  );
}

function FindingNotice({ finding }: { readonly finding: Finding }) {
  if (!finding.ok) {
    return (
      <Notice kind="problem">
        <p>{receiptWords(finding.error)}</p>
      </Notice>
    );
  }
  const standing = finding.value;
  const title = <bdi>{standing.title}</bdi>;
  if (standing.type === 'promised') {
    return (
      <div role="status">
        <Notice kind="info" title={t`Promised by the ballot box`}>
          <p>{title}</p>
          <p>
            {t`The box signed that it will include this ballot. Ballots reach the board in shuffled batches, the last ones at the close; then there will be a proof here. If there is none after the close, this receipt shows that the box broke its promise.`}
          </p>
        </Notice>
      </div>
    );
  }
  const [position, size] = [figure(standing.position), figure(standing.boardSize)];
  const [cosigned, witnesses] = [figure(standing.cosigned), figure(standing.witnesses)];
  return (
    <div role="status">
      <Notice kind="success" title={t`The ballot is on the board`}>
        <p>{title}</p>
        <p>{t`Entry ${position} of ${size}, proved on this device up to the checkpoint that the box signed.`}</p>
        {standing.witnesses === 0 ? null : (
          <p>{t`Witnesses who cosigned that checkpoint: ${cosigned} of ${witnesses}.`}</p>
        )}
      </Notice>
    </div>
  );
}

function KeptReceipts({ onCheck }: { readonly onCheck: (text: string) => void }) {
  const [receipts, setReceipts] = useState(() => keptReceipts(deviceStorage()));
  if (receipts.length === 0) return null;
  const erase = (text: string) => {
    forgetReceipt(text, deviceStorage());
    setReceipts(keptReceipts(deviceStorage()));
  };
  return (
    <Section title={t`Kept on this device`}>
      <ul className="kept-receipts">
        {receipts.map((text) => (
          <li key={text}>
            <code dir="ltr">{`…${text.slice(-12)}`}</code>
            <span className="candidate-acts">
              <Button onPress={() => onCheck(text)}>{t`Check`}</Button>
              <Button look="danger" onPress={() => erase(text)}>
                {t`Erase`}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
