import { graphql } from '../../../generated/index.ts';

/** Where the organisation's money is, where its applications stand, and what is open. */
export const organisationFactsQuery = graphql(/* GraphQL */ `
  query OrganisationFacts {
    myAwards(first: 5) {
      edges {
        node {
          id
          title
          state
          tranches {
            id
            number
            state
            condition
            dueOn
            amount {
              amountMinor
              currency
            }
          }
        }
      }
    }
    myApplications(first: 5) {
      edges {
        node {
          id
          title
          state
          updatedAt
          call {
            id
            title
          }
        }
      }
    }
    openCalls(first: 3) {
      edges {
        node {
          id
          slug
          title
          closesAt
          ceiling {
            amountMinor
            currency
          }
        }
      }
    }
  }
`);
