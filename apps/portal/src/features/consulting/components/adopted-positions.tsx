import { Skeleton } from '@baraza/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import '../../../shared/positions/positions.css';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { adoptedPositionsQuery } from '../api/adopted-positions.ts';

/** What a forum asks for already, to be read before anybody is asked again; `none` where it has adopted nothing. */
export function AdoptedPositions({ forum, none }: { readonly forum: string; readonly none: ReactNode }) {
  const { i18n } = useLingui();
  const [{ data, error }] = useQuery({ query: adoptedPositionsQuery, variables: { forum }, pause: forum === '' });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!data) return <Skeleton lines={3} />;
  if (data.positions.edges.length === 0) return none;
  return (
    <ol className="position-register">
      {data.positions.edges.map(({ node: { id, slug, titles, adoptedAt, addressee, recommendations } }) => (
        <li key={id}>
          <h3>
            <a href={`/${i18n.locale}/positions/${slug}`}>
              <OwnWords words={titles} />
            </a>
          </h3>
          <p className="position-facts">
            <bdi>{addressee.name}</bdi>
            <When iso={adoptedAt} kind="dateShort" />
          </p>
          <ol className="position-clauses">
            {recommendations.map((one) => (
              <li key={one.id}>
                <OwnWords words={one.titles} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
