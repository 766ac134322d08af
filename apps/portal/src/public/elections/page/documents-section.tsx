import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { DefinitionList, Disclosure, Section, type Definition } from '@baraza/ui';
import { bundlePath, type ElectionAddresses } from '../addresses.ts';
import type { PublicElection } from './election-types.ts';

interface DocumentsSectionProps {
  readonly election: PublicElection;
  readonly addresses: ElectionAddresses;
  /** Full address of the bundle. */
  readonly bundleUrl: string;
}

/** Everything that proves this election, and how to check it without this website. */
export function DocumentsSection({ election, addresses, bundleUrl }: DocumentsSectionProps) {
  const items = [
    ...manifestItems(election, addresses),
    ...certificateItems(election, addresses),
    ...(election.bundleUrl ? bundleItems(election.slug, bundleUrl) : []),
  ];
  if (items.length === 0) return null;
  return (
    <Section
      id="documents"
      title={<Trans>Documents and proof</Trans>}
      lead={
        <Trans>
          Fixed before the vote, or signed after it. Their place in the public log shows that nobody swapped them.
        </Trans>
      }
    >
      <DefinitionList items={items} />
    </Section>
  );
}

function InLog({ index, addresses }: { readonly index: number; readonly addresses: ElectionAddresses }) {
  return (
    <a href={addresses.logEntry(index)}>
      <Trans>Entry {index} of the public log</Trans>
    </a>
  );
}

function LongText({ summary, children }: { readonly summary: ReactNode; readonly children: string }) {
  return (
    <Disclosure summary={summary}>
      <code className="long-text" dir="ltr">
        {children}
      </code>
    </Disclosure>
  );
}

function manifestItems(
  { manifestHash, manifestText, manifestLogIndex }: PublicElection,
  addresses: ElectionAddresses,
): readonly Definition[] {
  if (!manifestHash || !manifestText) return [];
  const value = (
    <>
      <code dir="ltr">{manifestHash}</code>
      {manifestLogIndex === null || manifestLogIndex === undefined ? null : (
        <p>
          <InLog index={manifestLogIndex} addresses={addresses} />
        </p>
      )}
      <LongText summary={<Trans>Read the manifest</Trans>}>{manifestText}</LongText>
    </>
  );
  return [{ term: <Trans>Manifest: all rules of this election (SHA-256)</Trans>, value }];
}

function certificateItems(
  { certificateText, resultLogIndex }: PublicElection,
  addresses: ElectionAddresses,
): readonly Definition[] {
  if (!certificateText) return [];
  const value = (
    <>
      {resultLogIndex === null || resultLogIndex === undefined ? (
        <Trans>Waiting for its place in the public log</Trans>
      ) : (
        <InLog index={resultLogIndex} addresses={addresses} />
      )}
      <LongText summary={<Trans>Read the certificate</Trans>}>{certificateText}</LongText>
    </>
  );
  return [{ term: <Trans>Certificate of the result</Trans>, value }];
}

function bundleItems(slug: string, bundleUrl: string): readonly Definition[] {
  return [
    {
      term: <Trans>Bundle: everything there is to check</Trans>,
      value: (
        <a href={bundlePath(slug)} download={`${slug}.tar`}>
          <Trans>Download the bundle</Trans>
        </a>
      ),
    },
    {
      term: <Trans>Command that checks it on your own machine</Trans>,
      value: (
        <>
          <code className="command" dir="ltr">
            {`baraza verify ${bundleUrl} --trust trust.json`}
          </code>
          <p className="hint">
            <Trans>
              trust.json holds the keys of log, issuers, scrutineers and witnesses as you learnt them elsewhere, for
              example from the organisations themselves.
            </Trans>
          </p>
        </>
      ),
    },
  ];
}
