import { graphql } from '../../../generated/index.ts';

export const requestByLinkQuery = graphql(/* GraphQL */ `
  query RequestByLink($token: String!) {
    requestByLink(token: $token) {
      ...RequestFacts
    }
  }
`);
