import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from '../system/one-port.ts';
import type { RunningSystem } from '../system/start-system.ts';
import { ceremonyStep, type CeremonyKeys } from './acts/election-acts.ts';
import { latestRecord, OutboxView } from './outbox-view.ts';
import type { LocalisedText, Scene } from './scene.ts';
import { scenes } from './scenes/all-scenes.ts';
import { StoryJournal } from './story-journal.ts';
import { Tale } from './tale.ts';

type StoryState = 'none' | 'playing' | 'played' | 'failed';

interface StoryProgress {
  readonly state: StoryState;
  readonly done: number;
  readonly total: number;
  /** The product's present moment; in the past while the story plays. */
  readonly now: string;
  readonly scenes: readonly { readonly id: string; readonly title: LocalisedText; readonly state: string }[];
}

const ENDED = 'the-end';

/** The demo's past: played through the product once, gone on with after an interruption, told at `/demo/story`. */
export class Story {
  readonly #journal: StoryJournal;
  readonly #scenes: readonly Scene[];
  #state: StoryState;
  #now: () => Date = () => new Date();
  #tale: Tale | null = null;
  #playing: Promise<void> = Promise.resolve();

  constructor(dataFolder: string, wanted: boolean) {
    this.#journal = new StoryJournal(join(dataFolder, 'story.jsonl'));
    this.#scenes = scenes;
    this.#state = !wanted ? 'none' : this.#journal.has(ENDED) ? 'played' : 'playing';
  }

  get state(): StoryState {
    return this.#state;
  }

  /** Before anything of the product runs: puts the clock where the story goes on. */
  async prepareClock(clock: RunningSystem['clock'], databaseUrl: string): Promise<void> {
    this.#now = () => clock.now();
    if (this.#state !== 'playing') return;
    const latest = await latestRecord(databaseUrl);
    if (latest && this.#journal.isEmpty) {
      // A database with a life of its own: its past is not ours to invent.
      this.#state = 'none';
      return;
    }
    clock.moveTo(latest ?? this.#base());
  }

  /** Plays what is left; `report` hears of each scene that begins. */
  play(system: RunningSystem, report: (line: string) => void): Promise<void> {
    this.#playing = this.#state === 'playing' ? this.#play(system, report) : Promise.resolve();
    return this.#playing;
  }

  /** Finishes the step under way and plays no further in this start. */
  async interrupt(): Promise<void> {
    this.#tale?.interrupt();
    await this.#playing.catch(() => undefined);
  }

  async #play(system: RunningSystem, report: (line: string) => void): Promise<void> {
    const outbox = new OutboxView(system.settings.databaseUrl);
    await outbox.connect();
    try {
      const tale = new Tale(system, this.#journal, outbox, this.#told());
      this.#tale = tale;
      for (const scene of this.#scenes) {
        if (this.#journal.has(scene.id)) continue;
        report(scene.title.en);
        await scene.play(tale);
        await tale.settle();
        this.#journal.record(scene.id, null);
      }
      this.#journal.record(ENDED, null);
      this.#state = 'played';
    } catch (error) {
      this.#state = 'failed';
      throw error;
    } finally {
      system.clock.arriveInThePresent();
      await outbox.end();
    }
  }

  /** What the ceremony of one of the story's elections made; null where the story held none. */
  electionKeysOf(election: string): CeremonyKeys | null {
    const step = ceremonyStep(election);
    return this.#journal.has(step) ? (this.#journal.resultOf(step) as CeremonyKeys) : null;
  }

  /** For `GET /demo/story`. */
  readonly answer = (_request: IncomingMessage, response: ServerResponse): void => sendJson(response, this.progress());

  progress(): StoryProgress {
    const told = this.#scenes.map(({ id, title }) => ({
      id,
      title,
      state: this.#journal.has(id) ? 'played' : 'waiting',
    }));
    const current = this.#state === 'playing' ? told.find((scene) => scene.state === 'waiting') : undefined;
    const shown = told.map((scene) => (scene === current ? { ...scene, state: 'playing' } : scene));
    const done = told.filter((scene) => scene.state === 'played').length;
    return { state: this.#state, done, total: told.length, now: this.#now().toISOString(), scenes: shown };
  }

  /** When the story is told for the first time: everything in it is so long before this moment. */
  #told(): Date {
    if (!this.#journal.has('told-at')) this.#journal.record('told-at', new Date().toISOString());
    return new Date(this.#journal.resultOf('told-at') as string);
  }

  #base(): Date {
    const first = new Date(this.#told().getTime() - FIRST_DAY * 86_400_000);
    first.setUTCHours(8, 0, 0, 0);
    return first;
  }
}

/** Days before today on which the story begins. */
const FIRST_DAY = 400;
