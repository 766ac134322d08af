import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@baraza/embedded-database';
import { examine } from './doctor/examine.ts';
import { buildWhenStale } from './system/build-when-stale.ts';
import { dataFolderOf, holderOf } from './system/data-folder.ts';
import { LaunchFailure } from './system/launch-failure.ts';

interface Patient {
  readonly url: string;
  readonly where: string;
  readonly leave: () => Promise<void>;
}

const stay = (): Promise<void> => Promise.resolve();

/** The database that `DATABASE_URL` names, that of the running system, or the kept one, started for the visit. */
async function findPatient(): Promise<Patient> {
  const url = process.env['DATABASE_URL'];
  if (url) return { url, where: 'the database at DATABASE_URL', leave: stay };
  const folder = dataFolderOf(process.env);
  const holder = holderOf(folder);
  if (holder?.databaseUrl) return { url: holder.databaseUrl, where: 'the running system', leave: stay };
  if (holder) throw new LaunchFailure('A system starts or stops on this data just now. Try again in a moment.');
  const dataFolder = join(folder, 'database');
  if (!existsSync(dataFolder)) {
    throw new LaunchFailure(`There is no data in ${folder} yet. Start once with npm start, or set DATABASE_URL.`);
  }
  const database = await startEmbeddedDatabase({ dataFolder });
  return { url: database.urlOf('baraza'), where: `the kept data in ${folder}`, leave: () => database.stop() };
}

try {
  await buildWhenStale((line) => console.log(line), ['API']);
  const patient = await findPatient();
  const { invariants } = await import('@baraza/api');
  console.log(`Examining ${patient.where}.\n`);
  try {
    const failed = await examine(patient.url, invariants, (line) => console.log(line));
    console.log(`\n${invariants.length - failed} of ${invariants.length} hold.`);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    await patient.leave();
  }
} catch (error) {
  console.error(error instanceof LaunchFailure ? error.message : error);
  process.exitCode = 2;
}
