import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment OfficeAward on Award {
    id
    title
    state
    awardedAt
    agreedAt
    applicationId
    amount {
      amountMinor
      currency
    }
    organisation {
      id
      name
    }
    tranches {
      id
      number
      dueOn
      condition
      state
      amount {
        amountMinor
        currency
      }
      reports {
        id
        state
        submittedAt
        spentMinor
        narrative
        answer
      }
    }
  }
`);

export const fundAwardsQuery = graphql(/* GraphQL */ `
  query FundAwards($fundId: String!, $first: Int, $after: String) {
    fundAwards(fundId: $fundId, first: $first, after: $after) {
      edges {
        node {
          ...OfficeAward
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
