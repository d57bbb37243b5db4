import { createMemoryStore } from '../../../src/store/memory/index.js';
import { describeStore } from '../../contract/store-suite.js';

describeStore('memory store', async () => createMemoryStore(), 40);
