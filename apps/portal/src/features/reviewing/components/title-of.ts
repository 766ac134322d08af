import { useLingui } from '@lingui/react/macro';
import type { Answers } from '../types.ts';

interface Titled {
  readonly applicationNumber: number;
  readonly answers: unknown;
}

/** The application's own title, which every form asks for first; its number where the title tells who applies. */
export function useTitleOf(): (task: Titled) => string {
  const { t } = useLingui();
  return ({ answers, applicationNumber }) => {
    const title = (answers as Answers | null)?.['title'];
    return typeof title === 'string' && title.trim() !== '' ? title : t`Application ${applicationNumber}`;
  };
}
