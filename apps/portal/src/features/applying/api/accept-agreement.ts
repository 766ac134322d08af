import { graphql } from '../../../generated/index.ts';

export const acceptAgreementMutation = graphql(/* GraphQL */ `
  mutation AcceptAgreement($input: AcceptAgreementInputType!) {
    acceptAgreement(input: $input) {
      __typename
      ... on Award {
        id
        state
        agreedAt
        publicationMode
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
