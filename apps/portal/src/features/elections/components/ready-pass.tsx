import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Disclosure, Notice, Section } from '@baraza/ui';
import { useEffect, useState } from 'react';
import { HandOver } from '../../../shared/hand-over/hand-over.tsx';
import type { VotingPass } from '../../../shared/voting-pass/pass-text.ts';

interface ReadyPassProps {
  readonly pass: VotingPass;
  /** Whether this device keeps key and pass when one signs out. */
  readonly staysAfterSignOut: boolean;
  readonly onForget: () => void;
}

interface PassTexts {
  readonly text: string;
  readonly link: string;
}

/** The pass, and the three ways to use it. */
export function ReadyPass({ pass, staysAfterSignOut, onForget }: ReadyPassProps) {
  const { t } = useLingui();
  const texts = usePassTexts(pass);
  if (!texts) return null;
  return (
    <Section
      title={t`Your pass is ready`}
      lead={t`Choose where you vote. Each way uses the same pass; the last vote before the close counts.`}
    >
      <Notice kind={staysAfterSignOut ? 'info' : 'warning'}>
        {staysAfterSignOut ? (
          <Trans>The pass is kept in this browser until you remove it.</Trans>
        ) : (
          <Trans>
            This device forgets the pass when you sign out. Use it or carry it away before: there is no second one.
          </Trans>
        )}
      </Notice>
      <div className="ways">
        <VoteHere link={texts.link} />
        <Elsewhere texts={texts} />
      </div>
      <RemovePass onForget={onForget} />
    </Section>
  );
}

function VoteHere({ link }: Pick<PassTexts, 'link'>) {
  return (
    <div className="way">
      <h3>
        <Trans>Vote here</Trans>
      </h3>
      <p>
        <Trans>Opens the voting page with the pass. The page takes it and wipes it from the address.</Trans>
      </p>
      <ButtonLink href={link}>
        <Trans>Open the voting page</Trans>
      </ButtonLink>
    </div>
  );
}

function Elsewhere({ texts }: { readonly texts: PassTexts }) {
  const { t } = useLingui();
  return (
    <div className="way">
      <h3>
        <Trans>On another device, or later</Trans>
      </h3>
      <p>
        <Trans>Scan the picture, or keep the text or file where only you find it.</Trans>
      </p>
      <Disclosure summary={t`Show the pass`}>
        <HandOver
          label={t`Your voting pass`}
          text={texts.text}
          qrText={texts.link}
          fileName="voting-pass.txt"
          mediaType="text/plain"
        />
      </Disclosure>
    </div>
  );
}

function usePassTexts(pass: VotingPass): PassTexts | undefined {
  const [texts, setTexts] = useState<PassTexts>();
  useEffect(() => {
    void import('../voting-pass/library.ts').then(({ formatVotingPass, votingLink }) =>
      setTexts({ text: formatVotingPass(pass), link: votingLink(pass) }),
    );
  }, [pass]);
  return texts;
}

function RemovePass({ onForget }: Pick<ReadyPassProps, 'onForget'>) {
  const { t } = useLingui();
  return (
    <Disclosure summary={t`Remove the pass from this device`}>
      <div className="stack">
        <p>
          <Trans>Only if you voted, or have the pass elsewhere. The issuers will not sign a second one for you.</Trans>
        </p>
        <div className="form-actions">
          <Button kind="danger" onPress={onForget}>
            <Trans>Remove it</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
