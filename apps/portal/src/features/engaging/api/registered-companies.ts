import { graphql } from '../../../generated/index.ts';

/** Companies of the platform beside whom they may have been before they registered. */
export const registeredCompaniesQuery = graphql(/* GraphQL */ `
  query RegisteredCompanies($after: String, $undecidedOnly: Boolean!) {
    registeredCompanies(first: 20, after: $after, undecidedOnly: $undecidedOnly) {
      edges {
        node {
          organisationId
          registeredAt
          isBare
          joinedAt
          organisation {
            id
            name
            country
            website
            orgIds
          }
          addressee {
            id
            slug
          }
          matches {
            reasons
            addressee {
              id
              slug
              name
              country
              website
              contactEmail
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
