import { describe, expect, test } from 'vitest';
import { withoutSecrets } from '../../src/internal/secret-shapes.ts';

describe('withoutSecrets', () => {
  const secrets: [string, string, string][] = [
    ['an OpenAI key', 'key sk-proj-Ab12Cd34Ef56', 'key [secret]'],
    ['a Hugging Face token', 'hf_abcdefghijKLMNOP1234', '[secret]'],
    ['a Replicate token', 'r8_abcdefghijKLMNOP1234', '[secret]'],
    ['a Google key', `AIza${'Sy1-'.repeat(9)}`, '[secret]'],
    ['an AWS key', 'AKIAIOSFODNN7EXAMPLE', '[secret]'],
    ['a JSON web token', 'eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.abc-DEF_1', '[secret]'],
    ['a bearer', 'Bearer abc.def-123456', 'Bearer [secret]'],
    ['basic authorization', 'Basic YXBpOnNlY3JldA==', 'Basic [secret]'],
    ['a header line', 'authorization: Bearer abcdefgh\nx', 'authorization: [secret]\nx'],
    ['a header in JSON', '{"x-api-key":"abcdefgh","a":1}', '{"x-api-key":"[secret]","a":1}'],
    ['a header in JSON in JSON', '{\\"apiKey\\":\\"abcdefgh\\"}', '{\\"apiKey\\":\\"[secret]\\"}'],
    ['a password in an address', 'http://me:secret@host/a', 'http://[secret]@host/a'],
    ['a user in an address', 'http://token@host/a', 'http://[secret]@host/a'],
    [
      'a signed address',
      'https://h/a.png?X-Amz-Signature=abc&w=1',
      'https://h/a.png?X-Amz-Signature=[secret]&w=1',
    ],
    [
      'a data URL in the midst of a text',
      `see data:image/png;base64,${'iVBORw0K'.repeat(9)} there`,
      'see [data URL of 94 characters] there',
    ],
    ['base64 alone', `a ${'iVBORw0K'.repeat(20)} b`, 'a [160 characters of base64] b'],
  ];
  test.each(secrets)('takes out %s', (_what, text, expected) => {
    expect(withoutSecrets(text)).toBe(expected);
  });

  const words = [
    'basic geometric shapes, bearer of bad news',
    'a frog dressed as a knight, 16:9, key light from the left',
    'token by token: the tokens of a mask',
    'f8fea4f20823bddc381cbd0f0a5a15aa9080ccd798b6f486008c9a1d39c0bdd5',
    'x'.repeat(500),
    'author: Ada; keyboard: 88 keys; https://example.com/a?w=512&seed=7',
  ];
  test.each(words)('leaves %s', (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });

  test('is quick with texts made to be slow', () => {
    const started = performance.now();
    for (const piece of [
      'sk-',
      'data:image/png;',
      'a://',
      'Bearer ',
      '?key',
      'eyJ.',
      'authorization',
    ])
      withoutSecrets(piece.repeat(3000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
