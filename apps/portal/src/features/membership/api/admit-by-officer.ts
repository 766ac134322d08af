import { graphql } from '../../../generated/index.ts';

export const admitByOfficerMutation = graphql(/* GraphQL */ `
  mutation AdmitByOfficer($input: AdmitByOfficerInput!) {
    answer: admitByOfficer(input: $input) {
      __typename
      ... on MemberAdmitted {
        pseudonym
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
    }
  }
`);
