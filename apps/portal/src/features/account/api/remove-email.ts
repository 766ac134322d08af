import { graphql } from '../../../generated/index.ts';

export const removeEmailMutation = graphql(/* GraphQL */ `
  mutation RemoveEmail {
    answer: removeEmail {
      ...AccountSecurityParts
    }
  }
`);
