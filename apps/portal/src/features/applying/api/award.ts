import { graphql } from '../../../generated/index.ts';

/** An award as its grantee sees it. */
export const awardQuery = graphql(/* GraphQL */ `
  query Award($id: String!) {
    award(id: $id) {
      id
      title
      state
      awardedAt
      agreedAt
      applicationId
      resolutionId
      publicationMode
      organisationId
      amount {
        amountMinor
        currency
      }
      organisation {
        id
        name
        country
      }
      call {
        id
        title
        slug
        locale
      }
      tranches {
        id
        number
        dueOn
        condition
        state
        acceptedAt
        amount {
          amountMinor
          currency
        }
        reports {
          id
          state
          narrative
          spentMinor
          submittedAt
          answer
        }
      }
    }
  }
`);
