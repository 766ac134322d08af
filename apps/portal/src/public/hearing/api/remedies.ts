import { graphql } from '../../../generated/index.ts';

export const remedies = graphql(/* GraphQL */ `
  query PublicRemedies($country: String!, $about: String, $after: String) {
    remedyCountries
    remedyMechanisms(country: $country, about: $about, first: 30, after: $after) {
      edges {
        node {
          id
          kind
          name
          law
          source
          checkedOn
          needsCheck
          addressee {
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

export const remedyCountries = graphql(/* GraphQL */ `
  query PublicRemedyCountries {
    remedyCountries
  }
`);
