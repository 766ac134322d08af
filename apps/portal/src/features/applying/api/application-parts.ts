import { graphql } from '../../../generated/index.ts';

/** What the form of a call asks. */
graphql(/* GraphQL */ `
  fragment CallForm on Call {
    id
    slug
    title
    locale
    closesAt
    decisionBy
    takesApplications
    ceiling {
      amountMinor
      currency
    }
    form {
      id
      kind
      label
      hint
      section
      required
      maxLength
      maxWords
      maxLines
      maxFiles
      multiple
      options {
        value
        label
      }
    }
  }
`);

/** What changes while people write. */
graphql(/* GraphQL */ `
  fragment DraftState on Application {
    id
    state
    title
    version
    answers
    updatedAt
    faults {
      path
      code
      message
    }
    writers {
      handle
      savedAt
      fieldIds
    }
  }
`);
