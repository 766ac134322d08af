import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Link, Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { chooseMailMutation } from '../api/choose-mail.ts';
import { mailChoiceQuery } from '../api/mail-choice.ts';

/** Whether a mail that says nothing is sent when something waits. */
export function MailChoice() {
  const { t } = useLingui();
  const [{ data, error }] = useQuery({ query: mailChoiceQuery, requestPolicy: 'network-only' });
  const [chosen, choose] = useMutation(chooseMailMutation);
  const [byMail, setByMail] = useState<boolean | null>(null);
  const change = async (wanted: boolean) => {
    setByMail(wanted);
    const answer = await choose({ byMail: wanted });
    if (answer.error) setByMail(null);
  };
  return (
    <Section title={t`Reminders by mail`}>
      <RequestErrorNotice error={error ?? chosen.error} />
      {data ? (
        <Checkbox
          label={<Trans>Send me a mail when something waits for me</Trans>}
          hint={
            <Trans>
              The mail says “Something waits for you” and nothing else: not what, not for whom, not from where. It goes
              to the address in your account, if you gave one.
            </Trans>
          }
          isSelected={byMail ?? data.notifiedByMail}
          isDisabled={chosen.fetching}
          onChange={(wanted) => void change(wanted)}
        />
      ) : null}
      {byMail !== null && chosen.data && !chosen.fetching ? (
        <Notice kind="success">
          {byMail ? <Trans>Saved: you will be reminded by mail.</Trans> : <Trans>Saved: no mail is sent.</Trans>}
        </Notice>
      ) : null}
      <p>
        <Link href="/app/account">
          <Trans>The address in your account</Trans>
        </Link>
      </p>
    </Section>
  );
}
