import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Notice, Section } from '@baraza/ui';
import { toBase64Url } from '@baraza/transparency-log';
import { useState } from 'react';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { submitCountbackMutation } from '../api/submit-countback.ts';
import { OfficeProblem } from '../components/office-problem.tsx';
import type { ScrutineerKey } from '../count/scrutineer-key.ts';
import { readTranscript } from './transcript.ts';
import { TranscriptTable } from './transcript-table.tsx';

interface HandInProps {
  readonly vacancyId: string;
  readonly text: string;
  /** With the key of this device, or already signed elsewhere. */
  readonly signing: { readonly key: ScrutineerKey } | { readonly signature: string };
  readonly names: ReadonlyMap<number, string>;
  readonly onDone: () => void;
}

/** The last step: to stand by a countback with one's signature. */
export function HandInCountback({ vacancyId, text, signing, names, onDone }: HandInProps) {
  const { t } = useLingui();
  const [isSure, setIsSure] = useState(false);
  const act = useAct();
  const send = async () => {
    const signature = 'key' in signing ? await sign(text, signing.key) : signing.signature;
    if (await act.send(submitCountbackMutation, { input: { vacancyId, text, signature } })) onDone();
  };
  const filledBy = readTranscript(text)?.filledBy ?? null;
  return (
    <Section
      title={t`4. Sign and hand in`}
      lead={t`Your signature says: I checked, opened and counted, and this is what I found.`}
    >
      <Notice kind={filledBy === null ? 'warning' : 'success'} isLive>
        {filledBy === null ? (
          <Trans>Nobody can be seated from these ballots: a by-election is needed.</Trans>
        ) : (
          <Trans>
            The seat goes to <bdi>{names.get(filledBy) ?? filledBy}</bdi>.
          </Trans>
        )}
      </Notice>
      <TranscriptTable text={text} names={names} />
      <Checkbox label={t`I counted this myself, and I stand by it`} isSelected={isSure} onChange={setIsSure} />
      <div className="form-actions">
        <Button kind="primary" isDisabled={!isSure} isPending={act.isBusy} onPress={() => void send()}>
          <Trans>Sign and hand in</Trans>
        </Button>
      </div>
      <OfficeProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </Section>
  );
}

async function sign(text: string, { name, seed }: ScrutineerKey): Promise<string> {
  const { signCountback } = await import('@baraza/blind-ballots/countback');
  return toBase64Url(signCountback(text, name, seed).signature);
}
