export { TransparencyModule } from './transparency.module.ts';
