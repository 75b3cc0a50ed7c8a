import { contractSuite } from './contract-suite.ts';
import { electronIpc } from './ways.ts';

contractSuite(electronIpc);
