import { graphql } from '../../../generated/index.ts';

/** Who attests in a forum, what audits found, and mandates. */
export const forumPanelsQuery = graphql(/* GraphQL */ `
  query ForumPanels($forum: String!) {
    joining(forum: $forum) {
      forum {
        id
        slug
        name
      }
      constituencies {
        constituency {
          id
          title
          panelRequired
          panelSize
        }
        panel {
          organisationId
          since
          quota
          revokedOn
          revokedReason
          organisation {
            id
            name
          }
        }
        audits {
          id
          organisationId
          openedOn
          closedOn
          sampled
          confirmed
          notConfirmed
          notReached
        }
        mandates {
          id
          kind
          represents
          startsOn
          endsOn
          revokedOn
          organisation {
            id
            name
          }
        }
      }
    }
  }
`);
