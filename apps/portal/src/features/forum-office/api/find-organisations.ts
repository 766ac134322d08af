import { graphql } from '../../../generated/index.ts';

export const findAttestersQuery = graphql(/* GraphQL */ `
  query FindAttesters($search: String!) {
    organisations(search: $search, first: 8) {
      edges {
        node {
          id
          name
          kind
          country
        }
      }
    }
  }
`);
