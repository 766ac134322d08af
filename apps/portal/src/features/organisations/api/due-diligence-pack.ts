import { graphql } from '../../../generated/index.ts';

export const dueDiligencePackQuery = graphql(/* GraphQL */ `
  query DueDiligencePack($organisationId: ID!) {
    dueDiligenceQuestions
    dueDiligencePack(organisationId: $organisationId) {
      organisationId
      version
      answers
      complete
      savedAt
      savedBy
    }
  }
`);
