import { graphql } from '../../../generated/index.ts';

/** Ends this session on the server. */
export const signOutMutation = graphql(/* GraphQL */ `
  mutation SignOut {
    signOut
  }
`);
