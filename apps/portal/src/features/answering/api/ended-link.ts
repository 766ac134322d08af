import { graphql } from '../../../generated/index.ts';

export const endedLinkQuery = graphql(/* GraphQL */ `
  query EndedReplyLink($token: String!) {
    endedReplyLink(token: $token) {
      positionSlug
      usedOn
      replacedOn
    }
  }
`);
