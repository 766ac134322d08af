import { Injectable } from '@nestjs/common';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { ForumReader, MemberReader, type Member } from '../../forums/index.ts';
import type { Seat } from '../domain/officials.ts';
import type { Petition } from '../domain/recall.ts';
import type { RemovalCase } from '../domain/removal.ts';
import type { SeatVacancy, VacancyCandidate } from '../domain/vacancy.ts';
import { PetitionRepository } from '../persistence/petition.repository.ts';
import { RemovalRepository } from '../persistence/removal.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { VacancyRepository } from '../persistence/vacancy.repository.ts';

const nothing = <Node>(): Page<Node> => ({ edges: [], hasNextPage: false });

/** The rows of everything that can happen to a seat. */
@Injectable()
export class AftermathRows {
  constructor(
    readonly vacancies: VacancyRepository,
    readonly petitions: PetitionRepository,
    readonly removals: RemovalRepository,
    readonly seats: SeatRepository,
  ) {}
}

/** What a representative sees of the own seat. */
export interface OwnSeat {
  readonly seat: Seat;
  readonly removals: readonly RemovalCase[];
}

/** Vacancies, petitions and cases, for the public and for those whom they concern. */
@Injectable()
export class AftermathReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly forums: ForumReader,
    private readonly members: MemberReader,
    private readonly rows: AftermathRows,
  ) {}

  vacancies(forumSlug: string, request: PageRequest): Promise<Page<SeatVacancy>> {
    return this.ofForum(forumSlug, (tx, forumId) => this.rows.vacancies.page(tx, forumId, request));
  }

  vacancy(id: string): Promise<SeatVacancy | null> {
    return this.transactions.read((tx) => (isUuid(id) ? this.rows.vacancies.byId(tx, id) : Promise.resolve(null)));
  }

  /** Who has handed in a countback, by vacancy. */
  countersOf(vacancyIds: readonly string[]): Promise<Map<string, string[]>> {
    return this.transactions.read((tx) => this.rows.vacancies.countersOf(tx, vacancyIds));
  }

  /** The by-election that was announced for a vacancy, by vacancy. */
  byElectionsOf(vacancyIds: readonly string[]): Promise<Map<string, string>> {
    return this.transactions.read((tx) => this.rows.vacancies.byElectionsOf(tx, vacancyIds));
  }

  petitions(forumSlug: string, request: PageRequest): Promise<Page<Petition>> {
    return this.ofForum(forumSlug, (tx, forumId) => this.rows.petitions.page(tx, forumId, request));
  }

  seatsByIds(ids: readonly string[]): Promise<Map<string, Seat>> {
    return this.transactions.read(async (tx) => {
      const seats = await this.rows.seats.byIds(tx, ids);
      return new Map(seats.map((seat) => [seat.id, seat]));
    });
  }

  /** Those who agreed to serve, by vacancy. */
  candidatesOf(vacancyIds: readonly string[]): Promise<Map<string, VacancyCandidate[]>> {
    return this.transactions.read(async (tx) => {
      const asked = await this.rows.vacancies.candidatesOf(tx, vacancyIds);
      return Map.groupBy(
        asked.filter(({ serves }) => serves),
        ({ vacancyId }) => vacancyId,
      );
    });
  }

  /** Vacancies in which the person is asked whether they would serve. */
  asked(actor: Actor): Promise<SeatVacancy[]> {
    return this.asMember(actor, [], (tx, member) => this.rows.vacancies.askedOf(tx, member.id));
  }

  hasSigned(actor: Actor, petitionId: string): Promise<boolean> {
    return this.asMember(actor, false, (tx, member) => this.rows.petitions.isSignedBy(tx, petitionId, member.id));
  }

  /** The seat that the person holds today. */
  ownSeat(actor: Actor): Promise<OwnSeat | null> {
    return this.asMember<OwnSeat | null>(actor, null, async (tx, member) => {
      const today = dayOf(this.clock.now());
      const held = await this.rows.seats.heldIn(tx, [member.forumId], today);
      const seat = held.find(({ memberId }) => memberId === member.id);
      return seat ? { seat, removals: await this.rows.removals.ofSeat(tx, seat.id) } : null;
    });
  }

  private ofForum<Node>(slug: string, read: (tx: Tx, forumId: string) => Promise<Page<Node>>): Promise<Page<Node>> {
    return this.transactions.read(async (tx) => {
      const forum = await this.forums.bySlug(tx, slug);
      return forum ? read(tx, forum.id) : nothing<Node>();
    });
  }

  private asMember<Value>(actor: Actor, none: Value, read: (tx: Tx, member: Member) => Promise<Value>): Promise<Value> {
    return this.transactions.read(async (tx) => {
      const member = await this.members.byAccount(tx, actor.accountId);
      return member ? read(tx, member) : none;
    });
  }
}
