import { graphql } from '../../../generated/index.ts';

export const companyVersion = graphql(/* GraphQL */ `
  query PublicCompanyVersion($slug: String!, $asOf: Day!) {
    companyRecordAsOf(slug: $slug, asOf: $asOf) {
      slug
      name
      country
      takesPart
      snapshot {
        asOf
        sha256
        logIndex
      }
      figures {
        ...PublicFigures
      }
      facts {
        id
        kind
        severity
        phase
        outcome
        inTime
        daysTaken
        day
        dueOn
        count
        sources {
          kind
          reference
          number
        }
      }
    }
  }
`);
