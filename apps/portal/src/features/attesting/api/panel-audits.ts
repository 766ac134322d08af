import { graphql } from '../../../generated/index.ts';

/** What audits of an organisation found; the same that anybody can read. */
export const panelAuditsQuery = graphql(/* GraphQL */ `
  query PanelAudits($forum: String!) {
    joining(forum: $forum) {
      constituencies {
        constituency {
          id
        }
        audits {
          id
          organisationId
          openedOn
          closedOn
          population
          sampled
          confirmed
          notConfirmed
          notReached
          summary
        }
      }
    }
  }
`);
