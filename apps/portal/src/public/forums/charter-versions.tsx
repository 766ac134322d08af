import { Trans } from '@lingui/react/macro';
import { Disclosure, Section } from '@baraza/ui';
import { When } from '../../shared/format/use-format.tsx';
import { CharterChanges } from '../../shared/forums/charter-changes.tsx';
import type { PublicForum } from './forum-page.tsx';

type Version = PublicForum['charterVersions'][number];

/** Every version of the charter with what it changed, the one in force first. */
export function CharterVersions({ versions }: { readonly versions: readonly Version[] }) {
  if (versions.length === 0) return null;
  return (
    <Section
      title={<Trans>Versions of the charter</Trans>}
      lead={<Trans>No version is ever altered; each stands in the public log.</Trans>}
    >
      {versions.map((version) => (
        <VersionEntry key={version.version} version={version} />
      ))}
    </Section>
  );
}

function VersionEntry({ version: { version, adoptedAt, adoptedBy, reasons, changes } }: { readonly version: Version }) {
  return (
    <Disclosure
      summary={
        <Trans>
          Version {version}, <When iso={adoptedAt} />
        </Trans>
      }
    >
      <p className="hint">
        {adoptedBy === 'organisations' ? (
          <Trans>Signed by all attesting organisations</Trans>
        ) : (
          <Trans>Adopted by the elected representatives</Trans>
        )}
      </p>
      <p>
        <bdi>{reasons}</bdi>
      </p>
      {version > 1 ? <CharterChanges changes={changes} /> : null}
    </Disclosure>
  );
}
