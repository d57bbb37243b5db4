import { expect, it } from 'vitest';

import { StoreUnavailable } from '../../../src/store/errors.js';
import { Vanguard } from '../../../src/store/neo4j/vanguard.js';

/** Requests that are answered by hand, in the order in which they came. */
function requests() {
  const open: { readonly answer: (value: string) => void; readonly fail: (error: Error) => void }[] = [];
  const send = () => new Promise<string>((answer, fail) => void open.push({ answer, fail }));
  return { open, send };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('lets one request of a statement go first, the others follow, and later ones wait for nobody', async () => {
  const vanguard = new Vanguard((error) => error instanceof StoreUnavailable);
  const { open, send } = requests();
  const all = Promise.all(['a', 'b', 'c'].map(() => vanguard.follow('statement', send)));
  const other = vanguard.follow('other', send);
  await settled();
  expect(open.length).toBe(2);
  open[0]!.answer('first');
  await settled();
  expect(open.length).toBe(4);
  void vanguard.follow('statement', send);
  expect(open.length).toBe(5);
  for (const { answer } of open) answer('next');
  expect(await all).toEqual(['first', 'next', 'next']);
  expect(await other).toBe('next');
});

it('tells those who wait that there is no server, and begins anew when it is back', async () => {
  const vanguard = new Vanguard((error) => error instanceof StoreUnavailable);
  const { open, send } = requests();
  const before = vanguard.follow('statement', send);
  open[0]!.answer('planned');
  await before;
  const lost = vanguard.follow('statement', send);
  open[1]!.fail(new StoreUnavailable('away'));
  await expect(lost).rejects.toThrow('away');
  const waiting = [vanguard.follow('statement', send), vanguard.follow('statement', send)];
  await settled();
  expect(open.length).toBe(3);
  open[2]!.fail(new StoreUnavailable('still away'));
  for (const one of waiting) await expect(one).rejects.toThrow('still away');
});

it('lets the others try for themselves where the first failed for a reason of its own', async () => {
  const vanguard = new Vanguard((error) => error instanceof StoreUnavailable);
  const { open, send } = requests();
  const first = vanguard.follow('statement', send);
  const second = vanguard.follow('statement', send);
  open[0]!.fail(new TypeError('wrong parameter'));
  await expect(first).rejects.toThrow('wrong parameter');
  await settled();
  open[1]!.answer('right');
  expect(await second).toBe('right');
});
