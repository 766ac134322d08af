import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader, Section } from '@baraza/ui';
import { documentHash } from '../../ask-publicly.ts';
import type { HeardAddresses } from '../addresses.ts';
import { sendSealedReport } from '../api/sealed.ts';
import { Care, QuickExit, WhatIsKept } from '../care.tsx';
import { LanguageBox, TextBox } from '../forms/fields.tsx';
import type { Place } from '../forms/sending-page.tsx';
import { CodeCard } from '../receipt-page.tsx';
import { SealedOutcomes } from './sealed-outcomes.tsx';
import { SealedReturn } from './sealed-return.tsx';

interface SealedPageProps {
  readonly place: Place;
  readonly locale: string;
  readonly addresses: HeardAddresses;
}

const NOTHING = {};

/**
 * Locked in this browser. Every word the script may say stands here. The forms are shown once the script that locks is
 * there, and nothing typed is kept on the device.
 */
export function SealedPage({ place, locale, addresses }: SealedPageProps) {
  const { safetyReaders, forum } = place;
  return (
    <div data-heard="">
      <PageHeader
        crumbs={[{ href: addresses.doors, label: <Trans>Be heard</Trans> }]}
        kind={
          <Trans>
            To <bdi>{forum?.name}</bdi>
          </Trans>
        }
        title={<Trans>The sealed channel, for workers</Trans>}
        lead={
          <Trans>
            Your browser locks your words with the key of the forum’s safety officer. The server keeps what it cannot
            read. Answers come locked for your code.
          </Trans>
        }
      />
      <QuickExit />
      <BeforeSealing safetyReaders={safetyReaders} addresses={addresses} />
      <noscript>
        <Notice kind="warning">
          <Trans>This channel needs a browser with scripts: the locking happens in it.</Trans>
        </Notice>
      </noscript>
      {place.sealedKey ? <SealedWriting place={place} locale={locale} /> : <NoKey />}
      <SealedReturn />
    </div>
  );
}

function BeforeSealing({
  safetyReaders,
  addresses,
}: Pick<SealedPageProps, 'addresses'> & Pick<Place, 'safetyReaders'>) {
  return (
    <Section title={<Trans>Before you write</Trans>}>
      <div className="stack">
        <p>
          <Trans>People who hold this key: {safetyReaders}. They have 72 hours to answer.</Trans>
        </p>
        <WhatIsKept isSealed />
        <Notice kind="warning" title={<Trans>What this cannot do</Trans>}>
          <Trans>
            This page itself comes from the server: whoever changes it could change what it locks. Nothing protects a
            device that your employer controls. Do not attach or copy files whose copies are counted.
          </Trans>
        </Notice>
        <Care addresses={addresses} />
      </div>
    </Section>
  );
}

function NoKey() {
  return (
    <Notice kind="warning" title={<Trans>This forum has no sealed channel yet</Trans>}>
      <Trans>Its safety officer has made no key. Choose another forum, or another door.</Trans>
    </Notice>
  );
}

function SealedWriting({ place, locale }: { readonly place: Place; readonly locale: string }) {
  const { t } = useLingui();
  const { sealedKey, sealedKeyId, forum } = place;
  return (
    <Section title={<Trans>Your words</Trans>}>
      <div
        className="stack"
        data-heard-sealed={documentHash(sendSealedReport)}
        data-forum={forum?.slug}
        data-key={sealedKey}
        data-key-id={sealedKeyId}
      >
        <form className="form" data-heard-needs-sealing="" hidden>
          <TextBox
            name="text"
            label={t`What must the safety officer know?`}
            hint={t`Who, what, since when, how you know it, and what must not happen.`}
            maximum={5000}
            posted={NOTHING}
          />
          <LanguageBox posted={NOTHING} locale={locale} />
          <div className="form-actions">
            <button type="submit" className="button button-primary">
              <Trans>Lock and send</Trans>
            </button>
          </div>
        </form>
        <SealedOutcomes />
        <div data-heard-say="sealed-sent" hidden>
          <CodeCard code="" />
          <p>
            <Trans>Without this code nobody can read the answers to you, not even we.</Trans>
          </p>
        </div>
      </div>
    </Section>
  );
}
