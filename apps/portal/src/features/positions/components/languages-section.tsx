import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Section, StatusTag } from '@baraza/ui';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import type { Draft } from '../types.ts';

/** Every language of the charter, and what is missing in it: without all of them nothing is adopted. */
export function LanguagesSection({ draft }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const isOpen = draft.state === 'drafting' || draft.state === 'deciding';
  return (
    <Section
      title={<Trans>Languages</Trans>}
      lead={
        <Trans>
          People translate, and the fund pays them; machines do not. A change of the text makes its translation stale.
        </Trans>
      }
    >
      <ol className="position-register">
        {draft.languages.map(({ language, isOriginal, missing }) => (
          <li key={language}>
            <p className="position-facts">
              <bdi>{nameOf(language)}</bdi>
              {isOriginal ? (
                <span>
                  <Trans>written in this language</Trans>
                </span>
              ) : null}
              <StatusTag tone={missing === 0 ? 'good' : 'waiting'}>
                {missing === 0
                  ? t`Complete`
                  : t`${plural(missing, { one: '# piece of text is missing', other: '# pieces of text are missing' })}`}
              </StatusTag>
              {isOpen && draft.isRepresentative && !isOriginal ? (
                <Link href={`/app/forum/positions/${draft.id}/languages/${language}`}>
                  <Trans>Enter the translation</Trans>
                </Link>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
