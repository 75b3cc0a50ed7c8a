import { contractSuite } from './contract-suite.ts';
import { inProcess } from './ways.ts';

contractSuite(inProcess);
