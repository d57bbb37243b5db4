import fc from 'fast-check';
import { expect } from 'vitest';

import type { GraphStore } from '../../../src/store/contract.js';
import { createMemoryStore } from '../../../src/store/memory/index.js';
import { answers, live } from '../../contract/questions.js';
import { life, type Step } from '../../contract/worlds.js';
import type { TestServer } from './server.js';

interface Question { readonly method: keyof GraphStore; readonly given: readonly unknown[]; readonly answer: unknown }

/** Everything that is asked of a small world, with the memory store's answers: pages, filters, orders and cursors as they come. */
async function questionsOf(store: GraphStore): Promise<Question[]> {
  const asked: Question[] = [];
  const listening = new Proxy(store, {
    get(target, method: keyof GraphStore) {
      const ask: unknown = Reflect.get(target, method);
      if (typeof ask !== 'function' || method === 'change' || method === 'records') return typeof ask === 'function' ? ask.bind(target) : ask;
      return async (...given: unknown[]) => {
        const answer: unknown = await Reflect.apply(ask, target, given);
        asked.push({ method, given, answer });
        return answer;
      };
    },
  });
  await answers(listening);
  return asked;
}

/** At least one question of each method, and `more` besides, drawn evenly over the methods. */
function drawn(questions: readonly Question[], more: number, random: () => number): Question[] {
  const byMethod = [...new Set(questions.map(({ method }) => method))].map((method) => questions.filter((question) => question.method === method));
  const one = (list: readonly Question[]): Question => list[Math.floor(random() * list.length)]!;
  return [...byMethod.map(one), ...Array.from({ length: more }, () => one(byMethod[Math.floor(random() * byMethod.length)]!))];
}

/** Of several shortest paths any is right. */
const comparable = ({ method }: Question, answer: unknown): unknown =>
  method === 'path' && answer !== null ? { length: (answer as { nodes: readonly unknown[] }).nodes.length } : answer;

function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Plays `worlds` random lives on both stores and asks both the same questions, `more` beyond one of each method. */
export async function compareStores(server: TestServer, worlds: number, more: number, seed: number): Promise<void> {
  const random = numbersFrom(seed);
  const lives: Step[][] = fc.sample(life, { numRuns: worlds, seed });
  const store = await server.open();
  const { stackTraceLimit } = Error;
  // The driver notes the stack of every query, and the test runner looks each frame up in source maps: most of the time, for nothing.
  Error.stackTraceLimit = 0;
  for (const [world, steps] of lives.entries()) {
    const memory = createMemoryStore();
    await server.wipe();
    await live(memory, steps);
    await live(store, steps);
    const questions = drawn(await questionsOf(memory), more, random);
    const told = await Promise.all(questions.map((question) => Reflect.apply(store[question.method] as (...given: unknown[]) => unknown, store, question.given)));
    for (const [i, question] of questions.entries()) {
      const where = `world ${world} of seed ${seed}: ${question.method}(${JSON.stringify(question.given)})`;
      expect(comparable(question, told[i]), where).toEqual(comparable(question, question.answer));
    }
  }
  Error.stackTraceLimit = stackTraceLimit;
  await store.close();
}
