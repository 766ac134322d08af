import { useLingui } from '@lingui/react/macro';
import { Select } from '@baraza/ui';
import { useQuery } from 'urql';
import { engagementsToWriteFromQuery } from '../api/forum-engagements.ts';
import { ownForumOfPositionsQuery } from '../api/own-forum.ts';

interface EngagementSelectProps {
  /** Id, or empty for none. */
  readonly value: string;
  readonly onChange: (engagementId: string) => void;
}

/** The select shows an empty value as a choice that is still to be made. */
const NONE = 'none';

/** Out of which engagement of the own forum a position comes; forums that have none are not asked. */
export function EngagementSelect({ value, onChange }: EngagementSelectProps) {
  const { t } = useLingui();
  const [{ data: own }] = useQuery({ query: ownForumOfPositionsQuery });
  const forumId = own?.me?.membership?.forum?.id ?? '';
  const [{ data }] = useQuery({ query: engagementsToWriteFromQuery, variables: { forumId }, pause: forumId === '' });
  const known = data?.engagements.edges.map(({ node }) => ({ value: node.id, label: node.title })) ?? [];
  if (known.length === 0 && value === '') return null;
  return (
    <Select
      label={t`Out of which engagement it comes`}
      hint={t`Once it is adopted, its public page leads to the engagement.`}
      value={value || NONE}
      options={[{ value: NONE, label: t`None: the forum writes by itself` }, ...known]}
      onChange={(chosen) => onChange(chosen === NONE ? '' : chosen)}
    />
  );
}
