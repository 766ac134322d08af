import { graphql } from '../../../generated/index.ts';

export const vaultReadsQuery = graphql(/* GraphQL */ `
  query VaultReads($after: String) {
    myVaultReads(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          purpose
          readAt
          readBy
        }
      }
    }
  }
`);
