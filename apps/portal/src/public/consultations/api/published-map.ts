import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment PublishedMapRow on MapRow {
    statement {
      id
      number
      language
      texts {
        language
        text
      }
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

export const publishedMapDocument = graphql(/* GraphQL */ `
  query PublishedOpinionMap($slug: String!) {
    publishedOpinionMap(consultation: $slug) {
      consultationSlug
      title {
        language
        text
      }
      question {
        language
        text
      }
      madeOn
      members
      unplaced
      separation
      groups {
        members
        patches {
          x
          y
          size
          members
        }
      }
      uniting {
        choice
        row {
          ...PublishedMapRow
        }
      }
      dividing {
        row {
          ...PublishedMapRow
        }
      }
      rows {
        ...PublishedMapRow
      }
    }
  }
`);
