import { copyFileSync } from 'node:fs';

/** The API answers, in production, only the documents of the portal that it serves: their manifest ships with the build. */
copyFileSync('src/generated/persisted-documents.json', 'dist/persisted-documents.json');
