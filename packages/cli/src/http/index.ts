export { clockOf } from './demo-clock.ts';
export { forOperator } from './operator.ts';
export { postToWitness } from './post-to-witness.ts';
export { serve, untilAsked, type Answer, type Handler, type ServedRequest, type Serving } from './serve.ts';
export { readWitnesses } from '../issuer/issuer-config.ts';
export { createKeyFile, ensureKeyFile, readKeyFile, type NamedSecret } from '../keys/key-file.ts';
