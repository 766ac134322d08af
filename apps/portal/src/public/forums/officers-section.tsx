import { Trans } from '@lingui/react/macro';
import { DefinitionList, Section } from '@baraza/ui';
import { When } from '../../shared/format/use-format.tsx';
import { useOfficeWords } from '../../shared/forums/charter-words.ts';
import type { PublicForum } from './forum-page.tsx';

/** Offices and since when somebody holds them. Nobody is named: the office is answerable, and people stay safe. */
export function OfficersSection({ officers }: { readonly officers: PublicForum['officers'] }) {
  const words = useOfficeWords();
  return (
    <Section
      title={<Trans>Who runs it</Trans>}
      lead={
        <Trans>The forum gives these offices itself. Nobody of the fund can run its elections or moderate it.</Trans>
      }
    >
      {officers.length === 0 ? (
        <p>
          <Trans>No office has been given yet.</Trans>
        </p>
      ) : (
        <DefinitionList
          items={officers.map(({ id, role, since }) => ({
            term: words.name(role),
            value: (
              <span key={id}>
                <Trans>
                  since <When iso={since} />
                </Trans>
                {' · '}
                {words.duty(role)}
              </span>
            ),
          }))}
        />
      )}
    </Section>
  );
}
