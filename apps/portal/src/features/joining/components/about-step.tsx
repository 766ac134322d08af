import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Link, Section } from '@baraza/ui';
import { useState } from 'react';

/** What a membership is, and what it cannot protect anybody from: said before anything is asked. */
export function AboutStep({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLingui();
  const [hasRead, setHasRead] = useState(false);
  return (
    <>
      <Section title={t`What this is`}>
        <p>
          <Trans>
            As a member you vote in secret, stand for election, and take part under a pseudonym. No name, no identity
            card, no phone number and no e-mail address is asked for, here or later.
          </Trans>
        </p>
        <p>
          <Trans>
            Organisations that know you say that you are affected and not a member yet. They sign something that is
            hidden from them: they never learn your pseudonym, and this platform never learns who you are.
          </Trans>
        </p>
      </Section>
      <NotProtected />
      <Section title={t`Before you go on`}>
        <p>
          <Link href="/app/sign-in/membership-key">
            <Trans>I am a member already and want to sign in</Trans>
          </Link>
        </p>
        <Checkbox label={t`I have read what is not protected`} isSelected={hasRead} onChange={setHasRead} />
        <div className="form-actions">
          <Button kind="primary" isDisabled={!hasRead} onPress={onDone}>
            <Trans>Go on</Trans>
          </Button>
        </div>
      </Section>
    </>
  );
}

function NotProtected() {
  const { t } = useLingui();
  return (
    <Section title={t`What is not protected`}>
      <ul>
        <li>
          <Trans>An organisation that gives you a code knows that you asked for one.</Trans>
        </li>
        <li>
          <Trans>
            Your internet provider, and whoever watches the network, sees that you visit this page, not what you do
            here. If that alone is dangerous, use Tor or somebody else’s connection.
          </Trans>
        </li>
        <li>
          <Trans>
            If only a few people join on one day, joining right after your organisations signed could be guessed from
            the time. You can wait a day or more before the last step; everything is kept.
          </Trans>
        </li>
        <li>
          <Trans>Whoever holds your unlocked phone, or finds your recovery code, can act as you.</Trans>
        </li>
        <li>
          <Trans>What you write, and how you write it, may give you away to people who know you.</Trans>
        </li>
      </ul>
    </Section>
  );
}
