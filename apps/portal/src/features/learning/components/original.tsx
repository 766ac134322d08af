import { useLingui } from '@lingui/react/macro';
import { Disclosure } from '@baraza/ui';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';

interface OriginalProps {
  readonly language: string | undefined;
  readonly text: string | undefined;
}

/** What is translated, beside the fields; nothing where there is nothing to translate. */
export function Original({ language, text }: OriginalProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  if (language === undefined || text === undefined) return null;
  return (
    <Disclosure summary={t`What stands there in ${nameOf(language)}`}>
      <blockquote className="original" lang={language} dir="auto">
        {text}
      </blockquote>
    </Disclosure>
  );
}
