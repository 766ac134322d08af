import { graphql } from '../../../generated/index.ts';

export const countryFactsQuery = graphql(/* GraphQL */ `
  query CompensationFacts($country: String!, $language: String!) {
    compensationCountry(country: $country, language: $language) {
      country
      checkedOn
      rails {
        rail
        learners
      }
      tax {
        text
        law
        source
      }
      benefits {
        text
        law
        source
      }
      notSafe
      screensPeople
      screening {
        text
        law
        source
      }
      mayRedirectToNgo
      remittanceText
    }
  }
`);
