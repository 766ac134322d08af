import { graphql } from '../../../generated/index.ts';

/** How one joins a forum: its constituencies and who attests there. */
export const joiningPlanQuery = graphql(/* GraphQL */ `
  query JoiningPlan($forum: String!) {
    joining(forum: $forum) {
      vouchersRequired
      forum {
        id
        slug
        name
        state
      }
      constituencies {
        constituency {
          id
          slug
          title
          panelSize
          panelRequired
        }
        panel {
          organisationId
          keyFingerprint
          revokedOn
          organisation {
            id
            name
            website
          }
        }
      }
    }
  }
`);
