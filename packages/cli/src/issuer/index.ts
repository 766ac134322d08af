export { startIssuerHost, type IssuerHostOptions, type RunningIssuerHost } from './start-issuer-host.ts';
