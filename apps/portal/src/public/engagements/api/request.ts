import { graphql } from '../../../generated/index.ts';

export const requestDocument = graphql(/* GraphQL */ `
  query PublicRequest($slug: String!) {
    request(slug: $slug) {
      ...RequestFacts
    }
  }
`);
