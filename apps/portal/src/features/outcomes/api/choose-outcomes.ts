import { graphql } from '../../../generated/index.ts';

export const chooseOutcomesMutation = graphql(/* GraphQL */ `
  mutation ChooseOutcomes($input: ChooseOutcomesInput!) {
    answer: chooseOutcomes(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on OutcomeChoice {
        rhythm
        channel
        organisationId
      }
    }
  }
`);
