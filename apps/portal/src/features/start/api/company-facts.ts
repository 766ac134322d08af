import { graphql } from '../../../generated/index.ts';

/** The last contributions of the person's company. */
export const companyFactsQuery = graphql(/* GraphQL */ `
  query CompanyFacts {
    myContributions(first: 5) {
      edges {
        node {
          id
          state
          createdAt
          amount {
            amountMinor
            currency
          }
          fund {
            id
            name
            slug
          }
        }
      }
    }
  }
`);
