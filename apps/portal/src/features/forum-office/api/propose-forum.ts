import { graphql } from '../../../generated/index.ts';

export const proposeForumMutation = graphql(/* GraphQL */ `
  mutation ProposeForum($input: ProposeForumInput!) {
    answer: proposeForum(input: $input) {
      ... on Forum {
        slug
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
    }
  }
`);
