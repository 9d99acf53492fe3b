import { expect, it } from 'vitest';
import { Gate } from '../../../main/outbox/gate';

const settle = () => new Promise((done) => setTimeout(done, 0));

it('lets in as many as there is room for, in their order, and more when the room grows', async () => {
  let width = 1;
  const gate = new Gate(() => width);
  const inside: string[] = [];
  for (const name of ['a', 'b', 'c', 'd']) void gate.enter().then(() => inside.push(name));
  await settle();
  expect(inside).toEqual(['a']);
  width = 2;
  gate.leave();
  await settle();
  expect(inside).toEqual(['a', 'b', 'c']);
  width = 1;
  gate.leave();
  await settle();
  expect(inside).toEqual(['a', 'b', 'c']);
  gate.leave();
  await settle();
  expect(inside).toEqual(['a', 'b', 'c', 'd']);
});
