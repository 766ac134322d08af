import { Trans } from '@lingui/react/macro';
import type { PublicCompanyListQuery } from '../../generated/graphql.ts';
import type { CompanyAddresses } from './addresses.ts';

export const NAME_CHARACTERS = 80;

export interface DirectoryPageProps {
  readonly data: PublicCompanyListQuery;
  readonly filter: { readonly name: string; readonly forum: string; readonly unanswered: boolean };
  readonly addresses: CompanyAddresses;
}

/** Nothing but what is in the records: the company's name, who asked it, and what it left unanswered. */
export function DirectoryFilter({ data, filter, addresses }: DirectoryPageProps) {
  return (
    <form className="company-filter" action={addresses.list} method="get">
      <label htmlFor="name">
        <Trans>Part of the name</Trans>
      </label>
      <input
        id="name"
        name="name"
        type="search"
        className="input"
        maxLength={NAME_CHARACTERS}
        defaultValue={filter.name}
      />
      <label htmlFor="forum">
        <Trans>Asked by this forum</Trans>
      </label>
      <select id="forum" name="forum" className="input" defaultValue={filter.forum}>
        <option value="">
          <Trans>any forum</Trans>
        </option>
        {data.forums.edges.map(({ node }) => (
          <option key={node.slug} value={node.slug}>
            {node.name}
          </option>
        ))}
      </select>
      <label className="company-filter-check">
        <input type="checkbox" name="requests" value="unanswered" defaultChecked={filter.unanswered} />
        <Trans>with unanswered requests only</Trans>
      </label>
      <button type="submit" className="button button-quiet">
        <Trans>Show</Trans>
      </button>
    </form>
  );
}
