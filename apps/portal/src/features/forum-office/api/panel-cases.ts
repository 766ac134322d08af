import { graphql } from '../../../generated/index.ts';

/** What a panelist decides: challenges to results, and removals for cause. */
export const panelCasesQuery = graphql(/* GraphQL */ `
  query PanelCases {
    challengesToDecide {
      challenge {
        id
        reasons
        filedAt
      }
      election {
        slug
        title
        challengeEndsAt
        forum {
          name
        }
      }
    }
    removalCasesToDecide {
      id
      cause
      complaint
      filedAt
      reply
      seat {
        pseudonym
        constituency {
          title
        }
        forum {
          name
        }
      }
    }
  }
`);
