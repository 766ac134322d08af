import { Trans } from '@lingui/react/macro';
import { Disclosure, Section } from '@baraza/ui';
import { useLanguageName } from '../../shared/elections/use-language-name.ts';
import type { PublicPosition } from './position-page.tsx';

type Texts = PublicPosition['titles'];
const inLanguage = (texts: Texts, language: string): string =>
  texts.find((one) => one.language === language)?.text ?? '';

/** The whole text in each language of the charter: all of them are the adopted one. */
export function AllLanguages({ position }: { readonly position: PublicPosition }) {
  const nameOf = useLanguageName();
  return (
    <Section
      title={<Trans>In every language of the forum</Trans>}
      lead={
        <Trans>
          People translated it, no machine did, and it was not adopted before every language existed. Each of them
          counts.
        </Trans>
      }
    >
      {position.titles.map(({ language }) => (
        <Disclosure key={language} summary={<span lang={language}>{nameOf(language)}</span>}>
          <article lang={language} dir="auto" className="stack">
            <WholeText position={position} language={language} />
          </article>
        </Disclosure>
      ))}
    </Section>
  );
}

function WholeText({ position, language }: { readonly position: PublicPosition; readonly language: string }) {
  const { titles, preamble, recommendations, minorityOpinions } = position;
  return (
    <>
      <h3>{inLanguage(titles, language)}</h3>
      {preamble.map((texts, index) => (
        <p key={index}>{inLanguage(texts, language)}</p>
      ))}
      {recommendations.map((one) => (
        <div key={one.id} className="stack">
          <h4>
            {one.number}. {inLanguage(one.titles, language)}
          </h4>
          <ol className="position-clauses">
            {one.clauses.map(({ id, texts }) => (
              <li key={id}>{inLanguage(texts, language)}</li>
            ))}
          </ol>
          <p className="position-evidence">{inLanguage(one.evidence, language)}</p>
        </div>
      ))}
      {minorityOpinions.map(({ id, texts }) => (
        <blockquote key={id} className="position-evidence">
          {inLanguage(texts, language)}
        </blockquote>
      ))}
    </>
  );
}
