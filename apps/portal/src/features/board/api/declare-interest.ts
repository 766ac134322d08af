import { graphql } from '../../../generated/index.ts';

export const declareInterestMutation = graphql(/* GraphQL */ `
  mutation DeclareInterest($input: DeclareInterestInputType!) {
    declareInterest(input: $input) {
      ...OwnInterestsParts
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
    }
  }
`);
