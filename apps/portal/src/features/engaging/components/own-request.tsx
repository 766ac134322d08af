import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Link, Notice, Section, Select, TextArea } from '@baraza/ui';
import { useState } from 'react';
import type { RequestInRoomQuery } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { askRequestAgainMutation } from '../api/ask-request-again.ts';
import { withdrawRequestMutation } from '../api/withdraw-request.ts';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

interface OwnRequestProps {
  readonly request: NonNullable<RequestInRoomQuery['request']>;
  readonly again: () => void;
}

/** What whoever asked sees and may still do: the public address, the links that were sent, and taking it back. */
export function OwnRequest(props: OwnRequestProps) {
  const { i18n } = useLingui();
  const { request } = props;
  const isWaiting = request.state === 'open' || request.state === 'silent';
  const address = `/${i18n.locale}/requests/${request.slug}`;
  return (
    <>
      <Section title={<Trans>Its public address</Trans>}>
        <p>
          <Link href={address}>
            <bdi>{`${window.location.host}${address}`}</bdi>
          </Link>
        </p>
      </Section>
      {request.addressee.isOnPlatform ? null : <Links {...props} isWaiting={isWaiting} />}
      {isWaiting ? <Withdrawing {...props} /> : null}
    </>
  );
}

function Links({ request, again, isWaiting }: OwnRequestProps & { readonly isWaiting: boolean }) {
  const act = useAct();
  const [isSent, setIsSent] = useState(false);
  const send = async () => {
    if (!(await act.send(askRequestAgainMutation, { requestId: request.id }))) return;
    setIsSent(true);
    again();
  };
  return (
    <Section
      title={<Trans>Links that were sent</Trans>}
      lead={
        <Trans>
          Each goes to <bdi>{request.addressee.contactEmail}</bdi> and can be used once. A newer one takes the place of
          the one before it. The day for the answer stays.
        </Trans>
      }
    >
      <div className="stack">
        <LinkList links={request.sentLinks ?? []} />
        {isSent ? (
          <Notice kind="success" isLive>
            <Trans>A new link is on its way.</Trans>
          </Notice>
        ) : null}
        {isWaiting && !isSent ? (
          <div className="form-actions">
            <Button isPending={act.isBusy} onPress={() => void send()}>
              <Trans>Ask again with a new link</Trans>
            </Button>
          </div>
        ) : null}
        <StepProblem act={act} />
      </div>
    </Section>
  );
}

function LinkList({ links }: { readonly links: NonNullable<OwnRequestProps['request']['sentLinks']> }) {
  if (links.length === 0)
    return (
      <p>
        <Trans>The first link is being sent.</Trans>
      </p>
    );
  return (
    <ul className="plain-list">
      {links.map(({ sentAt, usedAt, replacedAt }) => (
        <li key={sentAt}>
          <Trans>
            Sent on <When iso={sentAt} />
          </Trans>
          {': '}
          {usedAt ? (
            <Trans>
              used on <When iso={usedAt} />
            </Trans>
          ) : replacedAt ? (
            <Trans>
              replaced by a newer one on <When iso={replacedAt} />
            </Trans>
          ) : (
            <Trans>not used yet</Trans>
          )}
        </li>
      ))}
    </ul>
  );
}

function useWithdrawing({ request, again }: OwnRequestProps) {
  const draft = useLocalDraft(`withdraw.${request.id}`, { language: request.language, reason: '' });
  const act = useAct();
  const withdraw = async () => {
    if (!(await act.send(withdrawRequestMutation, { requestId: request.id, ...draft.value }))) return;
    draft.discard();
    again();
  };
  return { draft, act, withdraw };
}

function Withdrawing(props: OwnRequestProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const { draft, act, withdraw } = useWithdrawing(props);
  const fault = useFault(act);
  const languages = [...new Set([...props.request.texts.map(({ language }) => language), 'en', 'es', 'fr', 'ar'])];
  const set = (change: object) => draft.setValue((before) => ({ ...before, ...change }));
  return (
    <Disclosure summary={<Trans>Withdraw this request</Trans>}>
      <div className="stack">
        <Consequences />
        <TextArea
          label={t`Why you withdraw it`}
          hint={t`At least ten letters. It names no person.`}
          lang={draft.value.language}
          rows={3}
          value={draft.value.reason}
          onChange={(reason) => set({ reason })}
          {...fault('reason')}
        />
        <Select
          label={t`Language of the reason`}
          value={draft.value.language}
          options={languages.map((language) => ({ value: language, label: nameOf(language) }))}
          onChange={(language) => set({ language })}
        />
        <div className="form-actions">
          <Button isPending={act.isBusy} onPress={() => void withdraw()}>
            <Trans>Withdraw it for everybody to see</Trans>
          </Button>
        </div>
        <StepProblem act={act} />
      </div>
    </Disclosure>
  );
}

function Consequences() {
  return (
    <p>
      <Trans>
        Everybody sees that you withdrew it, and why. What was said stays; no answer is expected any more. A day that
        passed without an answer before stays on record. It cannot be undone: ask anew if you need to.
      </Trans>
    </p>
  );
}
