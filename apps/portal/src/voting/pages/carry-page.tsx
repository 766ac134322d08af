/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useState } from 'preact/hooks';
import { askThisHost } from '../box/ballot-box.ts';
import { castBallot } from '../box/cast-ballot.ts';
import { fetchManifest } from '../box/fetch-manifest.ts';
import { parseCarried, type CarriedBallot } from '../domain/carried-text.ts';
import { formatReceipt } from '../domain/receipt-text.ts';
import { CodeView } from '../ui/code-view.tsx';
import { castWords, receiptWords } from '../ui/fault-words.ts';
import { Button, Heading, Notice, Section } from '../ui/parts.tsx';
import { TextEntry } from '../ui/text-entry.tsx';
import { TextView } from '../ui/text-view.tsx';

type Delivery =
  | { readonly type: 'waiting'; readonly problem?: string }
  | { readonly type: 'casting' }
  | { readonly type: 'failed'; readonly ballot: CarriedBallot; readonly words: string }
  | { readonly type: 'delivered'; readonly receipt: string };

/** Somebody brings another person's sealed ballot. They see that it is one, and nothing in it; nothing is kept here. */
export function CarryPage() {
  const [delivery, setDelivery] = useState<Delivery>({ type: 'waiting' });
  const cast = async (ballot: CarriedBallot) => {
    setDelivery({ type: 'casting' });
    setDelivery(await delivered(ballot));
  };
  const take = (text: string) => {
    const ballot = parseCarried(text);
    const problem = t`This is not a whole sealed ballot. It begins with BCB1: copy all of it, or scan every code.`;
    if (ballot === undefined) setDelivery({ type: 'waiting', problem });
    else void cast(ballot);
  };
  if (delivery.type === 'delivered') {
    return <Delivered receipt={delivery.receipt} onNext={() => setDelivery({ type: 'waiting' })} />;
  }
  return (
    <>
      <Heading title={t`Bring a ballot for somebody`}>
        <p className="lead">
          {t`Somebody gave you a sealed ballot, because they have no connection or do not want theirs to be seen. You cannot read it, and nobody asks whose it is. Do not write that down, and keep no copy of the ballot or the receipt.`}
        </p>
      </Heading>
      <Section title={t`The sealed ballot`}>
        <TextEntry
          label={t`Sealed ballot`}
          hint={t`A text that begins with BCB1. It is sent to the box as it is, as soon as it is whole.`}
          action={t`Cast this ballot`}
          problem={delivery.type === 'waiting' ? delivery.problem : undefined}
          isBusy={delivery.type === 'casting'}
          onText={take}
        />
        {delivery.type === 'failed' ? (
          <NotCast words={delivery.words} onAgain={() => void cast(delivery.ballot)} />
        ) : null}
      </Section>
    </>
  );
}

function NotCast({ words, onAgain }: { readonly words: string; readonly onAgain: () => void }) {
  return (
    <Notice kind="problem" title={t`It is not cast yet, as far as this page knows`}>
      <p>{words}</p>
      <div>
        <Button onPress={onAgain}>{t`Cast it again`}</Button>
      </div>
    </Notice>
  );
}

async function delivered(ballot: CarriedBallot): Promise<Delivery> {
  const fetched = await fetchManifest(ballot.ballot.election, askThisHost);
  if (!fetched.ok) return { type: 'failed', ballot, words: receiptWords(fetched.error) };
  const receipt = await castBallot(ballot.text, fetched.value.manifest.board.key, askThisHost);
  return receipt.ok
    ? { type: 'delivered', receipt: formatReceipt(receipt.value) }
    : { type: 'failed', ballot, words: castWords(receipt.error) };
}

function Delivered({ receipt, onNext }: { readonly receipt: string; readonly onNext: () => void }) {
  return (
    <>
      <Heading title={t`The ballot is in the box`} />
      <Notice kind="success" title={t`Give this receipt back to the voter`}>
        <p>{t`With it they see that you brought their ballot unchanged. Do not keep a copy: it is theirs.`}</p>
      </Notice>
      <Section title={t`Receipt`}>
        <CodeView text={receipt} label={t`Receipt`} />
        <TextView text={receipt} label={t`Receipt`} />
        <div>
          <Button onPress={onNext}>{t`Bring another ballot`}</Button>
        </div>
      </Section>
    </>
  );
}
