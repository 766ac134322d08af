import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { addressIn, launch } from '../../test/support/launched.ts';
import { newDataFolder, takePlayedStory } from '../../test/support/played-story.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the started product answers, its past already played. */
    address: string;
  }
}

/**
 * One product for all journeys, started as a person would start it: again, on the past that the test of the story has
 * played, or for the first time where there is none.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // A product that runs already serves while journeys are being written: JOURNEYS_ADDRESS=http://localhost:4000.
  const address = process.env['JOURNEYS_ADDRESS'];
  if (address) {
    project.provide('address', address);
    return () => Promise.resolve();
  }
  const played = takePlayedStory();
  const dataFolder = played ?? newDataFolder('journeys');
  const launched = launch({ BARAZA_DATA_DIR: dataFolder, PORT: '0' });
  const stop = async (): Promise<void> => {
    launched.process.kill('SIGTERM');
    await launched.ended;
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    project.provide(
      'address',
      addressIn(await launched.until(played ? 'no sign-in needed' : 'The past has been played')),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
