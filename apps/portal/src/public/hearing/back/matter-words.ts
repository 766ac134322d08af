import { useLingui } from '@lingui/react/macro';
import type { GrievanceOutcome } from '../../../generated/graphql.ts';
import type { Matter } from './matter-page.tsx';

type Message = Matter['messages'][number];
type Opening = Matter['openings'][number];

export function useAuthorWords(): (message: Pick<Message, 'author' | 'kind'>) => string {
  const { t } = useLingui();
  const words: Record<Message['author'], string> = {
    person: t`You`,
    forum: t`The forum`,
    company: t`The company`,
    officer: t`A safety officer`,
  };
  const kinds: Record<Message['kind'], string> = {
    message: '',
    acknowledgement: t`acknowledges`,
    answer: t`answers`,
    escalation: t`takes it to the forum`,
    action: t`did this`,
    closing: t`closes it`,
  };
  return ({ author, kind }) => [words[author], kinds[kind]].filter(Boolean).join(' · ');
}

export function useOpeningWords(): (opening: Opening) => string {
  const { t } = useLingui();
  return ({ by, name }) => {
    if (by === 'forum') return t`Somebody of the forum`;
    return by === 'company' ? t`Somebody of the company` : t`The safety officer ${name ?? ''}`;
  };
}

export function useOutcomeWords(): Record<GrievanceOutcome, string> {
  const { t } = useLingui();
  return {
    remedied: t`The company says that it put it right`,
    remedied_in_part: t`The company says that it put part of it right`,
    refused: t`The company refuses`,
    explained: t`The company explains, and changes nothing`,
  };
}
