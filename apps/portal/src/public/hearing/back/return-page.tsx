import { Trans } from '@lingui/react/macro';
import { Notice, PageHeader, Section } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { HeardAddresses } from '../addresses.ts';
import { QuickExit } from '../care.tsx';

export type ReturnNotice = 'unknown' | 'gone' | 'RATE_LIMITED' | 'full' | null;

interface ReturnPageProps {
  readonly notice: ReturnNotice;
  readonly addresses: HeardAddresses;
}

/** The code, and nothing else; it travels in the form, never in the address. */
export function ReturnPage({ notice, addresses }: ReturnPageProps) {
  return (
    <div data-heard="" data-heard-return={addresses.sealed}>
      <PageHeader
        crumbs={[{ href: addresses.doors, label: <Trans>Be heard</Trans> }]}
        title={<Trans>Come back with your code</Trans>}
        lead={<Trans>You see answers, what became of your point, and who opened it. Not your own first words.</Trans>}
      />
      <QuickExit />
      <NoticeOfReturn notice={notice} />
      <Section title={<Trans>Your code</Trans>}>
        <form className="form" method="post" autoComplete="off">
          <input type="hidden" name="act" value="look" />
          <CodeField />
          <div className="form-actions">
            <button type="submit" className="button button-primary">
              <Trans>Open with this code</Trans>
            </button>
          </div>
        </form>
        <p>
          <Trans>
            Codes that begin with S are of the sealed channel and must never be sent:{' '}
            <SealedLink addresses={addresses} />
          </Trans>
        </p>
      </Section>
    </div>
  );
}

function SealedLink({ addresses }: { readonly addresses: HeardAddresses }) {
  return (
    <a href={`${addresses.sealed}#return`}>
      <Trans>open them here</Trans>
    </a>
  );
}

export function CodeField() {
  return (
    <div className="field">
      <label className="field-label" htmlFor="code">
        <Trans>The code you kept</Trans>
      </label>
      <p className="field-hint" id="code-hint">
        <Trans>Eight groups of four signs. Capitals, spaces and lines do not matter.</Trans>
      </p>
      <input
        id="code"
        name="code"
        className="input"
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={80}
        aria-describedby="code-hint"
        required
      />
    </div>
  );
}

function NoticeOfReturn({ notice }: { readonly notice: ReturnNotice }): ReactNode {
  switch (notice) {
    case 'unknown':
      return (
        <Notice kind="problem" isLive title={<Trans>There is nothing under this code</Trans>}>
          <Trans>Compare it sign by sign. What was deleted, or whose time is over, does not come back.</Trans>
        </Notice>
      );
    case 'gone':
      return (
        <Notice kind="success" isLive title={<Trans>Deleted</Trans>}>
          <Trans>The words and their key are destroyed. The code opens nothing any more.</Trans>
        </Notice>
      );
    case 'RATE_LIMITED':
      return (
        <Notice kind="warning" isLive title={<Trans>Too many attempts from your connection</Trans>}>
          <Trans>Wait an hour and try again. Your code stays good.</Trans>
        </Notice>
      );
    default:
      return null;
  }
}
