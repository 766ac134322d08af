import { CompanyDeskResolver } from './api/company-desk.resolver.ts';
import { CompanyRecordFieldsResolver, CompanyRecordResolver } from './api/company-record.resolver.ts';
import { FactCheckResolver, RecordSafetyResolver } from './api/fact-check.resolver.ts';
import { ForumRecordResolver } from './api/forum-record.resolver.ts';
import { OpenRecordsController } from './api/open-records.controller.ts';
import { RecordExportsResolver } from './api/record-exports.resolver.ts';
import { RecordFactResolver } from './api/record-fact.resolver.ts';
import { WatchedRepliesResolver } from './api/watched-replies.resolver.ts';
import { AgreeToRuling } from './application/agree-to-ruling.ts';
import { CollectFacts, RecordCalendar } from './application/collect-facts.ts';
import { CompanyDesk } from './application/company-desk.ts';
import { CompanyRecordReader } from './application/company-record-reader.ts';
import { EvidenceItems } from './application/evidence-items.ts';
import { EvidenceReader } from './application/evidence-reader.ts';
import { EvidenceRooms } from './application/evidence-rooms.ts';
import { FactCheckDesk } from './application/fact-check-desk.ts';
import { FactDisputes } from './application/fact-disputes.ts';
import { ForumRecordReader } from './application/forum-record-reader.ts';
import { HoldFact } from './application/hold-fact.ts';
import { HoldPinnedReply, ReplyHoldClock } from './application/hold-pinned-reply.ts';
import { MakeSnapshot } from './application/make-snapshot.ts';
import { ModeratedObjections } from './application/moderated-objections.ts';
import { NoticeFacts } from './application/notice-facts.ts';
import { ObjectToFact } from './application/object-to-fact.ts';
import { OpenRecordsReader } from './application/open-records-reader.ts';
import { PinReply } from './application/pin-reply.ts';
import { ProposeRuling } from './application/propose-ruling.ts';
import { PublishCheckedFacts } from './application/publish-checked-facts.ts';
import { RecordDesk } from './application/record-desk.ts';
import { RecordDocuments } from './application/record-documents.ts';
import { RecordSides } from './application/record-sides.ts';
import { RecordSources } from './application/record-sources.ts';
import { RecordVersions } from './application/record-versions.ts';
import { RefreshRecord } from './application/refresh-record.ts';
import { SettleRuling } from './application/settle-ruling.ts';
import { RecordParties, WaitingFactChecks } from './application/waiting-fact-checks.ts';
import { WatchedReplies } from './application/watched-replies.ts';
import { CompanyRecordRepository } from './persistence/company-record.repository.ts';
import { FactDisputeRepository } from './persistence/fact-dispute.repository.ts';
import { ForumCountRepository } from './persistence/forum-count.repository.ts';
import { PinnedReplyRepository } from './persistence/pinned-reply.repository.ts';
import { RecordCountRepository } from './persistence/record-count.repository.ts';
import { RecordFactRepository } from './persistence/record-fact.repository.ts';
import { WaitingRecordRepository } from './persistence/waiting-record.repository.ts';
import { WatchedReplyRepository } from './persistence/watched-reply.repository.ts';

export const recordControllers = [OpenRecordsController];

/** Companies' records: facts and their check, replies, versions, exports (rule I6). */
export const recordProviders = [
  ...[
    CompanyRecordRepository,
    FactDisputeRepository,
    PinnedReplyRepository,
    RecordCountRepository,
    RecordFactRepository,
  ],
  ...[WaitingRecordRepository, RecordSides, RecordDesk, RecordParties, RecordSources, RecordDocuments, RecordVersions],
  ...[RefreshRecord, NoticeFacts, PublishCheckedFacts, MakeSnapshot, RecordCalendar, CollectFacts],
  ...[CompanyRecordReader, OpenRecordsReader, FactDisputes, CompanyDesk, FactCheckDesk, WaitingFactChecks],
  ...[
    ObjectToFact,
    SettleRuling,
    ProposeRuling,
    AgreeToRuling,
    HoldFact,
    HoldPinnedReply,
    PinReply,
    ModeratedObjections,
  ],
  ...[EvidenceRooms, EvidenceItems, EvidenceReader],
  ...[WatchedReplyRepository, WatchedReplies, ReplyHoldClock, WatchedRepliesResolver],
  ...[CompanyRecordResolver, CompanyRecordFieldsResolver, RecordFactResolver, CompanyDeskResolver, FactCheckResolver],
  ...[RecordSafetyResolver, RecordExportsResolver, ForumRecordResolver, ForumRecordReader, ForumCountRepository],
];
