import { graphql } from '../../../generated/index.ts';

/** Organisations for which somebody can speak, by part of their name. */
export const organisationsToSpeakForQuery = graphql(/* GraphQL */ `
  query OrganisationsToSpeakFor($search: String!) {
    organisations(search: $search, first: 10) {
      edges {
        node {
          id
          name
          country
        }
      }
    }
  }
`);
