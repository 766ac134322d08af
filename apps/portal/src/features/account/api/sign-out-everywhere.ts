import { graphql } from '../../../generated/index.ts';

export const signOutEverywhereMutation = graphql(/* GraphQL */ `
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);
