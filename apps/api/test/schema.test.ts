import { readFileSync, writeFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

const FILE = new URL('../schema.graphql', import.meta.url);
const HEADER = '# Generated from the code by `npm run schema`; the test of the same name keeps it current.\n\n';

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
});
afterAll(() => application.close());

it('is the schema that is committed', () => {
  const { schema } = application.get(GraphQLSchemaHost);
  const text = `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});
