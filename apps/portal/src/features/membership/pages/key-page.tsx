import { fromRecoveryCode, toRecoveryCode } from '@baraza/membership';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Disclosure, Link, Notice, PageHeader, Section, Skeleton, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import type { MyMembershipQuery } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { publicKeyText, saveMembershipKey, type MembershipKey } from '../../../shared/membership-key/membership-key.ts';
import { useMembershipKey } from '../../../shared/membership-key/use-membership-key.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myMembershipQuery } from '../api/my-membership.ts';
import { ForgetSection } from '../components/forget-section.tsx';
import '../membership.css';

type Own = NonNullable<MyMembershipQuery['myMembership']>;

/** The key of the membership on this device: seen, brought here, kept or forgotten. */
export function KeyPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: myMembershipQuery });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching) return <Skeleton hasHeading lines={6} />;
  const own = data?.myMembership;
  return (
    <>
      <PageTitle title={t`Your key`} />
      <PageHeader
        title={t`Your key`}
        lead={t`It makes you a member: it opens this account and proves your right to vote, without saying who you are.`}
        crumbs={[{ href: '/app/forum', label: t`Your forum` }]}
      />
      {own ? <KeyHere own={own} /> : null}
      <ForgetSection />
    </>
  );
}

function KeyHere({ own }: { readonly own: Own }) {
  const [key, read] = useMembershipKey(own.membership.id);
  if (key === undefined) return <Skeleton lines={3} />;
  return (
    <>
      {key ? <PresentKey kept={key} onChange={read} /> : <BringKey own={own} onDone={read} />}
      <IfLost own={own} />
    </>
  );
}

function PresentKey({ kept, onChange }: { readonly kept: MembershipKey; readonly onChange: () => Promise<void> }) {
  const { t } = useLingui();
  const keep = async (staysAfterSignOut: boolean) => {
    await saveMembershipKey(kept.memberId, kept.seed, { staysAfterSignOut });
    await onChange();
  };
  return (
    <Section title={t`On this device`}>
      <p>
        <Trans>Your key is here: you can vote from this device.</Trans>
      </p>
      <Checkbox
        label={t`Keep my key on this device when I sign out`}
        hint={t`Only on a phone or computer that nobody else uses. Otherwise you type the recovery code each time.`}
        isSelected={kept.staysAfterSignOut}
        onChange={(stays) => void keep(stays)}
      />
      <Disclosure summary={t`Show the recovery code`}>
        <p>
          <Trans>Make sure that nobody looks at your screen. Write it on paper; whoever has it can act as you.</Trans>
        </p>
        <p>
          <code dir="ltr" className="member-code">
            {toRecoveryCode(kept.seed)}
          </code>
        </p>
      </Disclosure>
    </Section>
  );
}

function BringKey({ own, onDone }: { readonly own: Own; readonly onDone: () => Promise<void> }) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState('');
  const bring = async (event: FormEvent) => {
    event.preventDefault();
    const seed = fromRecoveryCode(code);
    if (!seed.ok) return setFault(t`This is not a whole recovery code. Please compare it with your paper.`);
    const isOwn = publicKeyText(seed.value) === own.membership.membershipKey;
    if (!isOwn) return setFault(t`This code belongs to another membership.`);
    await saveMembershipKey(own.membership.id, seed.value, { staysAfterSignOut: false });
    await onDone();
  };
  return (
    <Section title={t`Bring your key here`} lead={t`With your recovery code. It stays in this browser.`}>
      <form className="stack" onSubmit={(event) => void bring(event)}>
        <TextField
          label={t`Recovery code`}
          hint={t`Fourteen groups of four signs. Hyphens and capital letters do not matter.`}
          autoComplete="off"
          value={code}
          onChange={setCode}
          error={fault || undefined}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary">
            <Trans>Bring it here</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}

function IfLost({ own }: { readonly own: Own }) {
  const { t } = useLingui();
  const forum = own.membership.forum?.slug ?? '';
  return (
    <Section title={t`If you lose key and code`}>
      {own.hasPhrase ? (
        <p>
          <Trans>
            You set a sentence when you joined. With it, and with organisations that know you, you get another key after
            seven days: <Link href={`/app/rekey/${forum}`}>another key for a lost one</Link>. Write that address down.
          </Trans>
        </p>
      ) : (
        <Notice kind="warning">
          <p>
            <Trans>
              You set no sentence when you joined, so nobody could give you another key. Keep your recovery code safe.
            </Trans>
          </p>
        </Notice>
      )}
    </Section>
  );
}
