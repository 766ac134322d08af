import { graphql } from '../../../generated/index.ts';

export const resolutionDocument = graphql(/* GraphQL */ `
  query PublicResolutionPage($slug: String!, $id: ID!) {
    fund(slug: $slug) {
      id
      name
      slug
    }
    publicResolution(id: $id) {
      resolution {
        id
        fundId
        reference
        title
        text
        kind
        outcome
        reasons
        decidedAt
        criteria {
          name
          text
        }
        money {
          amountMinor
          currency
        }
        tally {
          yes
          no
          abstain
        }
        quorum {
          seated
          recused
          soft
          needed
          present
          alternates
        }
      }
      lots {
        seed
        drawnAt
      }
    }
  }
`);
