/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useState } from 'preact/hooks';
import { deviceStorage } from '../device.ts';
import { keepReceipt } from '../domain/kept-receipts.ts';
import { formatReceipt, type Receipt } from '../domain/receipt-text.ts';
import type { OpenVote } from '../open-pass.ts';
import { announce } from '../ui/announcer.tsx';
import { CodeView } from '../ui/code-view.tsx';
import { Button, Heading, Notice, Section } from '../ui/parts.tsx';
import { TextView } from '../ui/text-view.tsx';
import { moment } from '../words.ts';

/** The box has promised. What is left on this device is this screen. */
export function CastStep({ receipt, open }: { readonly receipt: Receipt; readonly open: OpenVote }) {
  const { manifest } = open.accepted;
  return (
    <>
      <Heading kind={<bdi>{manifest.title}</bdi>} title={t`Your ballot is in the box`} />
      <Notice kind="success" title={t`The ballot box has signed a promise to include it`}>
        <p>
          {t`The signature was checked on this device. Your pass, your ballot and this page’s copy are erased here.`}
        </p>
      </Notice>
      <Section title={t`If you change your mind`}>
        <p>
          {t`Open your pass again and vote again, until ${moment(manifest.closesAt)}. Only your last ballot counts. You will be asked how many ballots you have sent; remember this one.`}
        </p>
      </Section>
      <Section title={t`A receipt, if you want one`}>
        <ReceiptOffer text={formatReceipt(receipt)} />
      </Section>
    </>
  );
}

function ReceiptOffer({ text }: { readonly text: string }) {
  const [isWanted, setWanted] = useState(false);
  if (isWanted) return <ReceiptShown text={text} />;
  return (
    <>
      <p>{t`With a receipt you can check later that your ballot is on the public board. You do not need one to have voted.`}</p>
      <Notice kind="warning">
        <p>
          {t`If the ballots are published after the count, a receipt shows how you voted to anyone who has it. Do not take one if somebody could make you show it.`}
        </p>
      </Notice>
      <div>
        <Button onPress={() => setWanted(true)}>{t`Show the receipt`}</Button>
      </div>
    </>
  );
}

function ReceiptShown({ text }: { readonly text: string }) {
  const [isKept, setKept] = useState(false);
  const keep = () => {
    const wasKept = keepReceipt(text, deviceStorage());
    setKept(wasKept);
    announce(wasKept ? t`Kept on this device` : t`This browser keeps nothing`);
  };
  return (
    <div className="stack stack-loose">
      <TextView text={text} label={t`Receipt`} />
      <CodeView text={text} label={t`Receipt`} />
      <div className="form-actions">
        {isKept ? (
          <p>{t`Kept on this device. You find it on the page “Check a receipt”.`}</p>
        ) : (
          <Button onPress={keep}>{t`Keep it on this device`}</Button>
        )}
      </div>
    </div>
  );
}
