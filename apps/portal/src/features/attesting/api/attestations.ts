import { graphql } from '../../../generated/index.ts';

/** Codes of one place by state; never who they are. */
export const attestationsQuery = graphql(/* GraphQL */ `
  query Attestations(
    $constituencyId: ID!
    $organisationId: ID!
    $states: [AttestationState!]!
    $first: Int
    $after: String
  ) {
    attestations(
      constituencyId: $constituencyId
      organisationId: $organisationId
      states: $states
      first: $first
      after: $after
    ) {
      edges {
        cursor
        node {
          id
          label
          state
          purpose
          expiresOn
          keyId
          blindedMessage
          refusal
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
