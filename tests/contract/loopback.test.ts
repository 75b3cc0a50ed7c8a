import { contractSuite } from './contract-suite.ts';
import { loopback } from './ways.ts';

contractSuite(loopback);
