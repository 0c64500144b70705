import { expect, test } from 'vitest';
import { InTurn } from '../../src/internal/in-turn.ts';

const after = async (ms: number, value: string) => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return value;
};

test('what is ready first waits for what was asked for before', async () => {
  const turn = new InTurn();
  const heard: string[] = [];
  await Promise.all(
    [after(20, 'a'), after(1, 'b'), after(10, 'c')].map(async (work) => {
      heard.push(await turn.of(work));
    }),
  );
  expect(heard).toEqual(['a', 'b', 'c']);
});

test('what fails ends no turn but its own', async () => {
  const turn = new InTurn();
  const broken = turn.of(Promise.reject(new Error('no key')));
  const next = turn.of(after(1, 'next'));
  await expect(broken).rejects.toThrow('no key');
  expect(await next).toBe('next');
});
