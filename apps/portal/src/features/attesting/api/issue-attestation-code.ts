import { graphql } from '../../../generated/index.ts';

export const issueAttestationCodeMutation = graphql(/* GraphQL */ `
  mutation IssueAttestationCode($input: IssueAttestationCodeInput!) {
    answer: issueAttestationCode(input: $input) {
      __typename
      ... on IssuedAttestationCode {
        id
        code
        label
        expiresOn
        replacedEarlier
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
      ... on QuotaUsedUp {
        quota
      }
    }
  }
`);
