import { graphql } from '../../../generated/index.ts';

export const remedyCountriesQuery = graphql(/* GraphQL */ `
  query OfficeRemedyCountries {
    remedyCountries
  }
`);

/** Everything that is known of a country, whichever forum vouches for it. */
export const remediesQuery = graphql(/* GraphQL */ `
  query OfficeRemedies($country: String!, $after: String) {
    remedyMechanisms(country: $country, first: 50, after: $after) {
      edges {
        node {
          id
          forumId
          country
          kind
          name
          law
          source
          checkedOn
          needsCheck
          addressee {
            id
            slug
            name
          }
          texts {
            language
            gives
            cost
            time
            risk
            how
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
