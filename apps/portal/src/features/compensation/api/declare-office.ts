import { graphql } from '../../../generated/index.ts';

export const declareOfficeMutation = graphql(/* GraphQL */ `
  mutation DeclarePublicOffice($isPublicOfficial: Boolean!) {
    declarePublicOffice(isPublicOfficial: $isPublicOfficial)
  }
`);
