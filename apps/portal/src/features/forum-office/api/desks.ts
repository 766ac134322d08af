import { graphql } from '../../../generated/index.ts';

export const desksQuery = graphql(/* GraphQL */ `
  query ForumDesks {
    forumDesks {
      id
      forum {
        slug
        name
        state
        pilot {
          due
          overdue
        }
      }
      standing {
        signsFor
        organisationIds
        representative
        roles
      }
    }
  }
`);
