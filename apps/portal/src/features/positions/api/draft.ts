import { graphql } from '../../../generated/index.ts';

export const draftQuery = graphql(/* GraphQL */ `
  query PositionDraftRoom($id: ID!) {
    positionDraft(id: $id) {
      id
      slug
      language
      title
      state
      openness
      isRepresentative
      begunAt
      adoptedAt
      addressee {
        id
        name
      }
      engagement {
        id
        slug
        title
      }
      withdrawal {
        reasons
        pseudonym
        at
      }
      clauses {
        id
        part
        recommendationId
        place
        text
        version
        translations {
          language
          text
          isCurrent
          translatorRole
        }
      }
      recommendations {
        id
        number
        level
        phase
        wishedOn
        interimWanted
        version
        severity {
          scale
          scope
          irremediability
        }
        addressee {
          id
          name
        }
        sources {
          kind
          sourceId
          text
        }
      }
      amendments {
        id
        clauseId
        kind
        text
        beforeText
        diff {
          kind
          text
        }
        reasons
        pseudonym
        isMine
        proposedAt
        state
        clauseVersion
        fit
        merged
        addAfterClauseId
        votesCloseAt
        decidedBy
        outcomeReasons
        yesVotes
        noVotes
      }
      competing {
        clauseId
        present
        views {
          amendmentId
          parts {
            text
            agreed
          }
        }
      }
      decision {
        threshold
        seats
        eligible
        missing
        hasInterest
        ownVote
        openItems {
          limit
          open
          adding
          addressee {
            name
          }
        }
        rounds {
          round
          openedAt
          closesAt
          outcome
          decidedAt
          seats
          eligible
          yes
          no
          abstain
          votes {
            pseudonym
            choice
          }
        }
      }
      opinions {
        id
        voice
        language
        text
        version
        state
        supporters
        isMine
        isSupported
        translations {
          language
          text
          isCurrent
        }
      }
      languages {
        language
        isOriginal
        missing
      }
      comments(first: 50) {
        edges {
          node {
            id
            clauseId
            text
            language
            hidden
            commentedAt
            pseudonym
          }
        }
      }
    }
  }
`);
