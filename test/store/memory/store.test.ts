import { describe } from 'vitest';
import { createMemoryStore } from '../../../src/store/memory/store.js';
import { differential } from '../../contract/differential.js';

describe('memory store', () => {
  differential(async () => createMemoryStore(), 50);
});
