import { graphql } from '../../../generated/index.ts';

export const recordCeremonyMutation = graphql(/* GraphQL */ `
  mutation RecordCeremony($input: RecordCeremonyInput!) {
    answer: recordCeremony(input: $input) {
      __typename
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
      ... on ElectionIncomplete {
        missing
      }
      ... on Election {
        id
        slug
        state
      }
    }
  }
`);
