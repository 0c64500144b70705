import { expect, test } from 'vitest';
import { readJudgment } from '../../src/judging/replies/read-judgment.ts';
import { judgeReplies } from './judge-replies.ts';

interface Read {
  readonly score: number | '-';
  readonly verdict: string;
}

function read(reply: string): Read {
  const { score = '-', verdict = '-' } = readJudgment(reply);
  return { score: score === '-' ? '-' : Math.round(score * 1e6) / 1e6, verdict };
}

test('a judge’s reply is read as a person reads it, or not at all', () => {
  const rows = judgeReplies.map((entry) => ({ ...entry, read: read(entry.reply) }));
  const isRight = ({ score, verdict, read: got }: (typeof rows)[number]) =>
    score === got.score && verdict === got.verdict;
  const shapes = [...new Set(rows.map(({ shape }) => shape))];
  const table = shapes.map((shape) => {
    const own = rows.filter((row) => row.shape === shape);
    const refused = own.filter(({ score, verdict }) => score === '-' || verdict === '-').length;
    return {
      shape,
      replies: own.length,
      'read as a person does': own.filter(isRight).length,
      'of them not whole': refused,
    };
  });
  console.table(table);
  expect(rows.length).toBeGreaterThanOrEqual(200);
  expect(new Set(judgeReplies.map(({ reply }) => reply)).size).toBe(rows.length);
  const wrong = rows
    .filter((row) => !isRight(row))
    .map(({ reply, score, verdict, read: got }) => ({ reply, person: { score, verdict }, got }));
  expect(wrong).toEqual([]);
});

test('what is not read has its reason', () => {
  for (const { reply } of judgeReplies) {
    const { score, verdict, issues } = readJudgment(reply);
    const isWhole = score !== undefined && verdict !== undefined;
    expect([reply, issues.length === 0]).toEqual([reply, isWhole]);
  }
});

test('a hostile reply is read in no time worth mentioning', () => {
  const pieces = [
    'score ',
    '{"',
    '**',
    '<a>',
    'a-',
    '| ',
    '"',
    '(',
    '1/',
    'verdict:',
    '\n',
    '[[ ## ',
  ];
  for (const piece of pieces) {
    const reply = piece.repeat(Math.floor(29_000 / piece.length));
    expect(readJudgment(reply).score ?? 'none').toBe('none');
  }
  expect(readJudgment('x'.repeat(40_000)).issues).toEqual(['the reply has 40000 characters']);
});
