import { useLingui } from '@lingui/react/macro';
import { Link } from '@baraza/ui';
import { useParams } from 'react-router';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { useFormat } from '../../../shared/format/use-format.tsx';
import type { OfficeCandidate } from '../types.ts';

/** In which languages a statement can be read, and the way to a translation. */
export function StatementLanguages({ candidate }: { readonly candidate: OfficeCandidate }) {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const format = useFormat();
  const nameOf = useLanguageName();
  const { statement } = candidate;
  if (!statement) return t`none yet`;
  const languages = [statement.language, ...statement.translations.map(({ language }) => language)];
  return (
    <Link href={`/app/returning-office/elections/${slug}/statements/${candidate.id}`}>
      {format.list(languages.map(nameOf))}
    </Link>
  );
}
