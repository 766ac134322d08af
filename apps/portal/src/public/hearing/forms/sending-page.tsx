import { Trans } from '@lingui/react/macro';
import { PageHeader, Section } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { PublicHearingPlaceQuery } from '../../../generated/graphql.ts';
import type { HeardAddresses, SendingKind } from '../addresses.ts';
import { Care, QuickExit, WhatIsKept } from '../care.tsx';
import { type Refusal, RefusalNotice } from './problem.tsx';

export type Place = NonNullable<PublicHearingPlaceQuery['hearingPlace']>;

interface SendingPageProps {
  readonly kind: SendingKind;
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly readers: ReactNode;
  readonly place: Place;
  readonly refusal: Refusal | null;
  readonly addresses: HeardAddresses;
  readonly children: ReactNode;
}

/** A form that works without script: what is kept, who reads it, the fields, one button. */
export function SendingPage({ kind, title, lead, readers, place, refusal, addresses, children }: SendingPageProps) {
  const name = place.forum?.name ?? '';
  return (
    <div data-heard="" data-heard-draft={kind} data-heard-words={place.forum?.slug}>
      <PageHeader
        crumbs={[{ href: addresses.doors, label: <Trans>Be heard</Trans> }]}
        kind={
          <Trans>
            To <bdi>{name}</bdi>
          </Trans>
        }
        title={title}
        lead={lead}
      />
      <QuickExit />
      <RefusalNotice refusal={refusal} />
      <Section title={<Trans>Before you write</Trans>}>
        <div className="stack">
          <p>{readers}</p>
          <WhatIsKept />
          <Care addresses={addresses} />
        </div>
      </Section>
      <Section title={<Trans>Your words</Trans>}>
        <form className="form" method="post" encType="multipart/form-data" data-heard-form="">
          {children}
          <ScriptNotices />
          <div className="form-actions">
            <button type="submit" className="button button-primary">
              <Trans>Send</Trans>
            </button>
          </div>
        </form>
      </Section>
    </div>
  );
}

/** What the island may have to say; in the reader's language, because it knows none. */
function ScriptNotices() {
  return (
    <div role="status">
      <p data-heard-say="kept" hidden>
        <Trans>Kept on this device, not yet sent.</Trans>{' '}
        <button type="button" className="button button-quiet" data-heard-forget="">
          <Trans>Erase it from this device</Trans>
        </button>
      </p>
      <p data-heard-say="sending" hidden>
        <Trans>Sending. On a slow line this can take minutes; you can leave the page open.</Trans>
      </p>
      <p className="field-error" data-heard-say="offline" hidden>
        <Trans>Not sent: there is no connection. Your text is kept on this device; try again later.</Trans>
      </p>
      <p className="field-error" data-heard-say="too-large" hidden>
        <Trans>Not sent: this sound file is larger than one megabyte. Recorded on this page, eight minutes fit.</Trans>
      </p>
      <p className="field-error" data-heard-say="refused" hidden>
        <Trans>Not sent: something went wrong on our side. Your text is kept on this device; try again later.</Trans>
      </p>
    </div>
  );
}
