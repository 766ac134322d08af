import { graphql } from '../../../generated/index.ts';

export const saveDueDiligencePackMutation = graphql(/* GraphQL */ `
  mutation SaveDueDiligencePack($input: SaveDueDiligencePackInput!) {
    answer: saveDueDiligencePack(input: $input) {
      ... on DueDiligencePack {
        version
        complete
        savedAt
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
        }
      }
      ... on PackChanged {
        version
      }
    }
  }
`);
