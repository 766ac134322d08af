import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Notice, Section } from '@baraza/ui';
import type { OpenedShare } from '@baraza/blind-ballots';
import { useState } from 'react';
import { HandOver } from '../../../shared/hand-over/hand-over.tsx';
import { shareText } from '../ceremony/election-key.ts';

interface CeremonyHandingProps {
  /** The shares that nobody has taken yet; the first is in turn. */
  readonly shares: readonly OpenedShare[];
  readonly all: number;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onKept: () => void;
}

/** One share alone on the screen, for the eyes of its holder only. */
export function CeremonyHanding({ shares, all, isShown, onShow, onKept }: CeremonyHandingProps) {
  const { t } = useLingui();
  const [share] = shares;
  if (!share) return null;
  const number = all - shares.length + 1;
  const { holder } = share;
  return (
    <Section title={t`Share ${number} of ${all}`} lead={<bdi>{holder}</bdi>}>
      {isShown ? (
        <OneShare key={holder} share={share} onKept={onKept} />
      ) : (
        <>
          <p>
            <Trans>
              Ask <bdi>{holder}</bdi> to come to this screen. Everybody else looks away until the share is kept.
            </Trans>
          </p>
          <div className="form-actions">
            <Button kind="primary" onPress={onShow}>
              <Trans>Show the share</Trans>
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

function OneShare({ share, onKept }: { readonly share: OpenedShare; readonly onKept: () => void }) {
  const { t } = useLingui();
  const [text] = useState(() => shareText(share));
  const [isSure, setIsSure] = useState(false);
  return (
    <div className="stack">
      <p>
        <Trans>
          Scan it, save the file to your own device, or print it. Keep it where only you get at it, and apart from the
          others. It is shown this once.
        </Trans>
      </p>
      <HandOver label={t`Your share of the election key`} text={text} fileName={`share-${share.holder}.json`} />
      <div className="no-print stack">
        <Checkbox
          label={t`I have my share, and I can read it back`}
          hint={t`Open the file or the scanned text once: it begins with [{"holder".`}
          isSelected={isSure}
          onChange={setIsSure}
        />
        <Notice>
          <Trans>
            Later, on your own device, you check it against its hash and confirm. Without that the vote does not begin.
          </Trans>
        </Notice>
        <div className="form-actions">
          <Button kind="primary" isDisabled={!isSure} onPress={onKept}>
            <Trans>Wipe it from this screen and go on</Trans>
          </Button>
        </div>
      </div>
    </div>
  );
}
