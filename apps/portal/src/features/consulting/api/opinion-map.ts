import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment MapRowFacts on MapRow {
    statement {
      ...StatementWords
    }
    all {
      agree
      disagree
      pass
      ratings
    }
    groups {
      agree
      disagree
      pass
      ratings
    }
  }
`);

export const opinionMapQuery = graphql(/* GraphQL */ `
  query OpinionMap($consultation: String!) {
    opinionMap(consultation: $consultation) {
      members
      unplaced
      separation
      madeOn
      groups {
        members
        patches {
          x
          y
          size
          members
        }
        characteristic {
          choice
          row {
            ...MapRowFacts
          }
        }
      }
      uniting {
        choice
        row {
          ...MapRowFacts
        }
      }
      dividing {
        most
        least
        row {
          ...MapRowFacts
        }
      }
      rows {
        ...MapRowFacts
      }
    }
    myPlaceOnMap(consultation: $consultation) {
      x
      y
      group
    }
  }
`);
