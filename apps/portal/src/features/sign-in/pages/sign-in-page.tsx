import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Link, PageHeader, Section } from '@baraza/ui';
import { useState } from 'react';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { PasskeySignIn } from '../components/passkey-sign-in.tsx';
import { PasswordSignIn } from '../components/password-sign-in.tsx';
import { PersonaList } from '../components/persona-list.tsx';

/** Every way in, the safest first. */
export function SignInPage() {
  const { t } = useLingui();
  const [remember, setRemember] = useState(false);
  return (
    <>
      <PageTitle title={t`Sign in`} />
      <PageHeader title={t`Sign in`} lead={t`No name, no e-mail address and no phone number are needed here.`} />
      <PersonaList />
      <PasskeySignIn remember={remember} />
      <PasswordSignIn remember={remember} />
      <Section title={t`With a membership key`} lead={t`For members of forums.`}>
        <p>
          <Link href="/app/sign-in/membership-key">
            <Trans>I have a membership key</Trans>
          </Link>
        </p>
      </Section>
      <Section title={t`On this device`}>
        <Checkbox
          label={t`Stay signed in when the browser closes`}
          hint={t`Leave this empty on a phone or computer that others use as well.`}
          isSelected={remember}
          onChange={setRemember}
        />
      </Section>
      <Section title={t`New here?`}>
        <p>
          <Link href="/app/register">
            <Trans>Make an account</Trans>
          </Link>
        </p>
      </Section>
    </>
  );
}
