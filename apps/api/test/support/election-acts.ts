import {
  bundleReaderOver,
  formatShares,
  generateElectionKey,
  parseManifest,
  readArchive,
  scrutinizeBoard,
  shareHash,
  signResult,
  splitElectionKey,
  type ElectionManifest,
  type OpenedShare,
} from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { seedOf } from '@baraza/blind-ballots/testing';
import { expectOk } from '@baraza/result';
import { formatVerifierKey, toBase64Url, utf8, verifierKeyOf } from '@baraza/transparency-log';
import type { ElectionStage, TestMember } from './election-stage.ts';
import { ask } from './graphql.ts';
import { mutate, type Mutated } from './mutate.ts';
import type { TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

export const DATES = {
  nominationsOpenAt: new Date('2026-11-21T10:00:00Z'),
  nominationsCloseAt: new Date('2026-11-25T10:00:00Z'),
  opensAt: new Date('2026-11-28T10:00:00Z'),
  closesAt: new Date('2026-11-30T10:00:00Z'),
};

/** An election as its officer, holders, scrutineers and members see it over GraphQL. */
export class TestElection {
  #shares: readonly OpenedShare[] = [];

  constructor(
    readonly application: TestApplication,
    readonly stage: ElectionStage,
    readonly slug: string,
  ) {}

  announce(more: object = {}): Promise<Mutated> {
    const input = {
      forum: this.stage.forum.slug,
      slug: this.slug,
      title: 'Who speaks for us',
      kind: 'SEATS',
      ...DATES,
      ...more,
    };
    return mutate(this.application, this.stage.officer, 'announceElection', {
      input: ['AnnounceElectionInput!', input],
    });
  }

  nominate(person: TestPerson, more: object = {}): Promise<Mutated> {
    const input = { election: this.slug, ...more };
    const success = '... on Candidate { id state }';
    return mutate(this.application, person, 'nominate', { input: ['NominateInput!', input] }, success);
  }

  second(person: TestPerson, candidateId: unknown): Promise<Mutated> {
    return mutate(
      this.application,
      person,
      'secondNomination',
      { candidateId: ['ID!', candidateId] },
      '... on Candidate { state }',
    );
  }

  /** Nominates themselves and is seconded. */
  async stand(member: TestMember, seconder: TestMember, more: object = {}): Promise<string> {
    const { id } = await this.nominate(member, more);
    await this.second(seconder, id);
    return String(id);
  }

  say(person: TestPerson, name: string, more: Record<string, readonly [string, unknown]> = {}): Promise<Mutated> {
    const success = '... on Election { state } ... on ElectionIncomplete { missing }';
    const given = { election: ['String!', this.slug] as const, ...more };
    return mutate(this.application, person, name, given, name === 'registerScrutineerKey' ? '' : success);
  }

  /** Makes the election key and records who holds it; nobody has confirmed yet. */
  async holdCeremony(): Promise<Mutated> {
    const { publicKey, secretKey } = await generateElectionKey();
    const shares = await splitElectionKey(secretKey, 3, 2);
    const named = shares.map((share, index) => ({ holder: `holder-${index + 1}`, share }));
    const holders = named.map(({ holder, share }, index) => {
      const accountHandle = this.stage.holders[index]?.handle;
      return { id: holder, accountHandle, shareHash: toBase64Url(shareHash(share)) };
    });
    const input = { election: this.slug, publicKey: toBase64Url(publicKey), required: 2, holders };
    const recorded = await mutate(this.application, this.stage.officer, 'recordCeremony', {
      input: ['RecordCeremonyInput!', input],
    });
    if (recorded.__typename === 'Election') this.#shares = named;
    return recorded;
  }

  confirm(index: number): Promise<Mutated> {
    const share = this.#shares[index]?.share ?? new Uint8Array();
    const given = { election: ['String!', this.slug], shareHash: ['String!', toBase64Url(shareHash(share))] } as const;
    return mutate(this.application, this.stage.holders[index]!, 'confirmShare', given);
  }

  register(index: number, seed = scrutineerSeed(index)): Promise<Mutated> {
    const key = formatVerifierKey(verifierKeyOf(`scrutineer-${index}.example`, 1, seed));
    return this.say(this.stage.scrutineers[index]!, 'registerScrutineerKey', { key: ['String!', key] });
  }

  /** From the draw to an open vote. */
  async open(): Promise<ElectionManifest> {
    await this.moveTo(DATES.nominationsCloseAt);
    await this.say(this.stage.officer, 'closeNominations');
    await this.holdCeremony();
    for (const index of [0, 1, 2]) await this.confirm(index);
    for (const index of [0, 1]) await this.register(index);
    await this.say(this.stage.officer, 'publishManifest');
    await this.moveTo(DATES.opensAt);
    return this.manifest();
  }

  async moveTo(moment: Date): Promise<void> {
    const { clock } = this.application;
    if (clock.now() < moment) clock.moveTo(moment);
    await this.application.drain();
  }

  async manifest(): Promise<ElectionManifest> {
    const { manifestText } = await this.read<{ manifestText: string }>('manifestText');
    return expectOk(parseManifest(utf8(manifestText)));
  }

  async read<Fields>(fields: string, person: TestPerson | null = null): Promise<Fields> {
    const query = `{ election(slug: "${this.slug}") { ${fields} } }`;
    const { data, errors } = await ask<{ election: Fields }>(this.application, person, query);
    if (!data) throw new Error(JSON.stringify(errors));
    return data.election;
  }

  /** The closed board as a scrutineer downloads it. */
  async closedBoard(index = 0): Promise<ReadonlyMap<string, Uint8Array>> {
    const { cookie } = this.stage.scrutineers[index]!;
    const url = `/elections/${this.slug}/closed-board`;
    const response = await this.application.app.inject({ method: 'GET', url, headers: { cookie } });
    return expectOk(readArchive(new Uint8Array(response.rawPayload)));
  }

  /** Opens and counts as the offline tool does; answers the bytes of `result.json`. */
  async count(): Promise<Uint8Array> {
    const options = { count: countContest, primitives: nativePrimitives };
    const reader = bundleReaderOver(await this.closedBoard());
    return expectOk(await scrutinizeBoard(reader, this.#shares.slice(0, 2), options)).resultBytes;
  }

  submit(index: number, resultBytes: Uint8Array, more: { seed?: Uint8Array; shares?: boolean } = {}): Promise<Mutated> {
    const { signature } = signResult(resultBytes, 'any', more.seed ?? scrutineerSeed(index));
    const input = {
      ...{ election: this.slug, resultText: new TextDecoder().decode(resultBytes), signature: toBase64Url(signature) },
      ...(more.shares && { sharesText: formatShares(this.#shares.slice(0, 2)) }),
    };
    const success = '... on ResultRefused { findings }';
    return mutate(
      this.application,
      this.stage.scrutineers[index]!,
      'submitResult',
      { input: ['SubmitResultInput!', input] },
      success,
    );
  }
}

export const scrutineerSeed = (index: number): Uint8Array => seedOf(`scrutineer ${index}`);
