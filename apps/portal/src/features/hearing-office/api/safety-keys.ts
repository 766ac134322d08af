import { graphql } from '../../../generated/index.ts';

export const safetyKeysQuery = graphql(/* GraphQL */ `
  query SafetyKeys($forumId: ID!) {
    safetyKeys(forumId: $forumId) {
      id
      publicKey
      sealedSecret
      madeOn
      endedOn
    }
  }
`);
