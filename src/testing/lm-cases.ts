import { Image } from '../image.ts';
import { sleep } from '../internal/abort.ts';
import type { LM, LMRequest } from '../lm.ts';
import {
  assert,
  assertAborted,
  assertLMError,
  assertResponse,
  assertSecret,
  eventsOf,
  failureOf,
  parsed,
  sum,
  within,
} from './lm-conformance.ts';

/** What every test has to work with. */
export interface LMBench {
  readonly make: () => LM | Promise<LM>;
  readonly failing: (() => LM | Promise<LM>) | undefined;
  readonly secrets: readonly string[];
  readonly request: (text: string) => LMRequest;
  equal(actual: unknown, expected: unknown, what: string): void;
}

const greetingFormat = {
  type: 'json-schema',
  name: 'greeting',
  schema: {
    type: 'object',
    properties: { greeting: { type: 'string' } },
    required: ['greeting'],
    additionalProperties: false,
  },
} as const;

/** A PNG of 8x8 pixels. */
const smallImage =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAY0lEQVR42mNgYOXiF5GUU9bQNTK3cXTzDgiNik/JzCtm' +
  'wBSqqG1q75nIgCk0bfaCpavWM2AKbdm57/CJswyYQpeu33n47DUDptCHr7/+s3AyYArxCUvIKqkzYArpGJpZO7gCAKVn' +
  'YeEJHRhKAAAAAElFTkSuQmCC';

const hostileTexts: readonly string[] = [
  'a frog \u{1F438}\u200D\u2694\uFE0F in armour, zero\u0000width, half a pair \uD83D',
  '\u0636\u0641\u062F\u0639 \u064A\u0631\u062A\u062F\u064A \u202E\u062F\u0631\u0639\u064B\u0627',
  '"quotes" \'and\' `ticks` %s %00 \r\n\t {"json": [</s> <|end|> <think>',
  'two frogs, '.repeat(9100),
];

const question = 'Say hello in one short sentence.';

/** The tests of an LM, by name. */
export const lmCases = {
  async 'answers a plain message'({ make, request, equal }) {
    const lm = await make();
    const response = await lm.generate(request(question));
    assertResponse(response);
    equal(response.completions.length, 1, 'the number of completions');
    assert(response.model !== '', '`model` must name the model that answered');
    assert(lm.model !== '', '`model` must name the model that is asked');
  },

  async 'gives several completions, or says that it does not'({ make, request }) {
    const lm = await make();
    const response = await lm.generate({ ...request(question), n: 2 });
    assertResponse(response);
    const { completions, warnings } = response;
    if (completions.length === 2) return;
    const isSaid = !lm.capabilities.multipleCompletions && warnings.length > 0;
    assert(isSaid, 'fewer completions than asked for need a warning and a capability that says no');
  },

  async 'counts tokens and requests'({ make, request, equal }) {
    const { usage } = await (await make()).generate(request(question));
    const { models, ...total } = usage;
    for (const [name, parts] of Object.entries({ usage: total, ...models })) {
      for (const [field, count] of Object.entries(parts)) {
        const isCount = count === undefined || (Number.isInteger(count) && count >= 0);
        assert(isCount, `\`${field}\` of ${name} must be a whole number from 0, not ${count}`);
      }
    }
    const requests = Object.values(models).map((model) => model.requests);
    equal(sum(requests), usage.requests, 'the requests of all models together');
  },

  async 'rejects a call that was aborted before it began'({ make, request }) {
    const lm = await make();
    const reason = new Error('changed my mind');
    const signal = AbortSignal.abort(reason);
    assertAborted(await failureOf(() => lm.generate(request(question), { signal })), reason);
  },

  async 'rejects a call that is aborted while it runs'({ make, request }) {
    const lm = await make();
    const reason = new Error('changed my mind');
    const controller = new AbortController();
    const { signal } = controller;
    const call = failureOf(() => lm.generate(request(question), { signal }));
    await sleep(2);
    controller.abort(reason);
    assertAborted(await call, reason);
  },

  async 'rejects a call that takes too long'({ make, request, equal }) {
    const lm = await make();
    const error = await failureOf(() => lm.generate(request(question), { timeoutMs: 1 }));
    assertLMError(error);
    equal(error.code, 'timeout', '`code` of the error');
  },

  async 'takes any text'({ make, request }) {
    const lm = await make();
    for (const text of hostileTexts) assertResponse(await lm.generate(request(text)));
  },

  async 'answers in JSON where it can be held to it'({ make, request }) {
    const lm = await make();
    const { responseFormat } = lm.capabilities;
    if (responseFormat === 'none') return;
    const format =
      responseFormat === 'json-schema' ? greetingFormat : ({ type: 'json-object' } as const);
    const asked = request('Answer with a JSON object such as {"greeting": "Hello!"}.');
    const response = await lm.generate({ ...asked, responseFormat: format });
    const reply = parsed(response.completions[0].text);
    const isObject = typeof reply === 'object' && reply !== null && !Array.isArray(reply);
    assert(isObject, 'the reply must be a JSON object');
    if (lm.capabilities.responseFormat !== 'json-schema') return;
    const fits = 'greeting' in reply && typeof reply.greeting === 'string';
    assert(fits, 'the reply must fit the JSON Schema that it was asked for');
  },

  async 'gives log-probabilities, or says that it does not'({ make, request }) {
    const lm = await make();
    if (!lm.capabilities.logprobs) return;
    const { completions, warnings } = await lm.generate({ ...request(question), topLogprobs: 2 });
    const tokens = completions[0].logprobs;
    assert(tokens !== undefined || warnings.length > 0, 'missing log-probabilities need a warning');
    const isValid = (tokens ?? []).every(({ logprob }) => logprob <= 0);
    assert(isValid, 'a log-probability must be 0 or less');
  },

  async 'looks at images where it can'({ make, request }) {
    const lm = await make();
    if (!lm.capabilities.images) return;
    const image = Image.fromBase64(smallImage);
    const { messages, ...rest } = request('Describe this image.');
    const last = messages.at(-1) ?? { role: 'user', content: [] };
    const content = [...last.content, { type: 'image', image } as const];
    const shown = { ...rest, messages: [...messages.slice(0, -1), { ...last, content }] };
    assertResponse(await lm.generate(shown));
  },

  async 'answers several calls at a time'({ make, request }) {
    const lm = await make();
    const calls = Array.from({ length: 5 }, (_, index) =>
      lm.generate(request(`${question} This is number ${index}.`)),
    );
    const responses = await Promise.all(calls);
    responses.forEach(assertResponse);
  },

  async 'streams the reply in pieces and ends with the whole'({ make, request, equal }) {
    const events = await eventsOf(await make(), request(question));
    if (events === undefined) return;
    const last = events.at(-1);
    assert(last?.type === 'end', 'a stream must end with an `end` event');
    equal(events.filter(({ type }) => type === 'end').length, 1, 'how often `end` came');
    assertResponse(last.response);
    const text = events.map((event) => (event.type === 'text' ? event.text : '')).join('');
    equal(text, last.response.completions[0].text, 'the pieces of the text together');
  },

  async 'lets go of a stream that is not read to its end'({ make, request }) {
    const lm = await make();
    if (lm.stream === undefined) return;
    const events = lm.stream(request(question))[Symbol.asyncIterator]();
    await events.next();
    await within(2000, Promise.resolve(events.return?.()), 'a stream must stop when it is left');
    const { done } = await within(2000, events.next(), 'a stream that was left must be over');
    assert(done === true, 'a stream that was left must give no further event');
    assertResponse(await lm.generate(request(question)));
  },

  async 'ends a stream that is aborted'({ make, request }) {
    const lm = await make();
    const reason = new Error('changed my mind');
    const controller = new AbortController();
    const { signal } = controller;
    if (lm.stream === undefined) return;
    const failure = failureOf(() => eventsOf(lm, request(question), { signal }));
    await sleep(2);
    controller.abort(reason);
    assertAborted(await failure, reason);
  },

  async 'fails with an LMError that names the model'({ failing, request, secrets, equal }) {
    if (failing === undefined) return;
    const lm = await failing();
    const error = await failureOf(() => lm.generate(request(question)));
    assertLMError(error);
    equal(error.model, lm.model, '`model` of the error');
    assertSecret(secrets, `${error.message} ${error.stack} ${JSON.stringify(error)}`);
  },

  async 'keeps credentials to itself'({ make, request, secrets }) {
    const lm = await make();
    const response = await lm.generate(request(question));
    assertSecret(secrets, JSON.stringify([lm, lm.settings, response]));
  },
} satisfies Record<string, (bench: LMBench) => Promise<void>>;
