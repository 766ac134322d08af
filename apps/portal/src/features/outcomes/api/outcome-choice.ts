import { graphql } from '../../../generated/index.ts';

export const outcomeChoiceQuery = graphql(/* GraphQL */ `
  query OutcomeChoice {
    outcomeChoice {
      rhythm
      channel
      organisationId
    }
    accountSecurity {
      emailState
    }
    outcomeOrganisations {
      id
      name
    }
  }
`);
