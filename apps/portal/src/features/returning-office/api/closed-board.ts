import { graphql } from '../../../generated/index.ts';

/** For a scrutineer: where the closed board is, and what has been submitted. */
export const closedBoardQuery = graphql(/* GraphQL */ `
  query ElectionClosedBoard($slug: String!) {
    closedBoard(slug: $slug) {
      url
      boardSize
      boardRoot
      submittedResults {
        resultHash
        signatures
        verification
        findings
        submittedAt
      }
    }
    election(slug: $slug) {
      ...OfficeElectionLine
      scrutineersRequired
      keyHoldersRequired
      manifestHash
      scrutineerKeys
      styles {
        slug
        title
        candidates {
          number
          pseudonym
        }
      }
      result {
        resultHash
      }
    }
  }
`);
