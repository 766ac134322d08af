import { useLingui } from '@lingui/react/macro';
import { Select } from '@baraza/ui';
import { useQuery } from 'urql';
import { engagementsToAskForQuery } from '../api/engagements-to-ask-for.ts';

/** The select shows an empty value as a choice that is still to be made. */
const NONE = 'none';

interface EngagementFieldProps {
  readonly forumId: string;
  /** Slug, or empty for none. */
  readonly value: string;
  readonly onChange: (engagement: string) => void;
}

/** For which engagement members are asked; forums that have none are not asked. */
export function EngagementField({ forumId, value, onChange }: EngagementFieldProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: engagementsToAskForQuery, variables: { forumId } });
  const known = data?.engagements.edges.map(({ node }) => ({ value: node.slug, label: node.title })) ?? [];
  if (known.length === 0 && value === '') return null;
  return (
    <Select
      label={t`For which engagement you ask`}
      hint={t`Members see it beside the question. The company of the engagement sees nothing of what they answer.`}
      value={value || NONE}
      options={[{ value: NONE, label: t`None: for the forum itself` }, ...known]}
      onChange={(chosen) => onChange(chosen === NONE ? '' : chosen)}
    />
  );
}
