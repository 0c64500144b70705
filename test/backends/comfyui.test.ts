import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';

import { ComfyUIBackendOptions, createComfyUIBackend } from '../../src/backends/comfyui.ts';
import {
  AbortedError,
  ConfigurationError,
  ImageBackendError,
  type ImageBackendErrorCode,
} from '../../src/errors.ts';
import type { ImageEvent, ImageRequest } from '../../src/image-backend.ts';
import { describeImageBackend } from '../../src/testing/describe-image-backend.ts';
import {
  type ComfyUIServer,
  type ComfyUIServerOptions,
  startComfyUIServer,
} from '../support/comfyui-server.ts';
import { speedUpTimers } from '../support/fast-timers.ts';
import { type Answer, closedURL, sendJSON, startServer, wait } from '../support/http-server.ts';
import { png } from '../support/png.ts';
import { TestWebSocket } from '../support/web-socket.ts';

const checkpoint = 'sd_xl_base_1.0.safetensors';
const refinerCheckpoint = 'sd_xl_refiner_1.0.safetensors';
const small = { width: 64, height: 64, steps: 4 } as const;
const frog = { prompt: 'a frog', ...small, seed: 5 } as const;

async function start(
  serverOptions: ComfyUIServerOptions = {},
  options: Partial<ComfyUIBackendOptions> = {},
) {
  const server = await startComfyUIServer({
    checkpoints: [checkpoint, refinerCheckpoint],
    ...serverOptions,
  });
  onTestFinished(() => server.close());
  const backend = createComfyUIBackend({
    url: server.url,
    retries: 0,
    pollIntervalMs: 10,
    webSocket: false,
    ...(options.workflow === undefined ? { checkpoint } : {}),
    ...options,
  });
  return { server, backend };
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable('the call must reject'),
    (error: unknown) => error,
  );
}

function calls(server: ComfyUIServer, path: string, method = 'GET'): number {
  return server.requests.filter((each) => each.method === method && each.path.startsWith(path))
    .length;
}

function at(value: unknown, path: string): unknown {
  let current = value;
  for (const key of path.split('.')) {
    current =
      typeof current === 'object' && current !== null ? Reflect.get(current, key) : undefined;
  }
  return current;
}

describe('the backend', () => {
  describe.each([
    ['by polling', {}, false],
    ['with a websocket and /api/jobs', { jobs: 'cancel' }, TestWebSocket],
  ] as const)('%s', (_, serverOptions, webSocket) => {
    const headers = { authorization: 'Bearer swamp-secret' };
    const make = async () => {
      const { backend } = await start({ drawMs: 20, ...serverOptions }, { headers, webSocket });
      return backend;
    };
    describeImageBackend(make, {
      test,
      expect,
      request: small,
      secrets: ['swamp-secret'],
      failing: async () => {
        const refuse: Answer = (_request, response) => void response.writeHead(403).end();
        const { backend } = await start({ answers: { 'POST /prompt': refuse } }, { headers });
        return backend;
      },
    });
  });
});

describe('the built-in graph', () => {
  const refined = { refinerCheckpoint } as const;
  const rows: readonly (readonly [
    Partial<ImageRequest>,
    Partial<ComfyUIBackendOptions>,
    string,
    unknown,
  ])[] = [
    [{ prompt: 'a sign (16:9)' }, {}, 'positive.inputs.text', 'a sign \\(16:9\\)'],
    [{ prompt: [{ text: 'frog', weight: 1.3 }] }, {}, 'positive.inputs.text', '(frog:1.3)'],
    [{ prompt: '(frog:1.3)', promptSyntax: 'native' }, {}, 'positive.inputs.text', '(frog:1.3)'],
    [{ negativePrompt: 'old (rust)' }, {}, 'negative.inputs.text', 'old \\(rust\\)'],
    [{ negativePrompt: '' }, {}, 'negative.class_type', 'CLIPTextEncode'],
    [{ negativePrompt: '' }, {}, 'negative.inputs.text', ''],
    [{}, {}, 'negative.class_type', 'ConditioningZeroOut'],
    [{}, {}, 'negative.inputs.conditioning', ['positive', 0]],
    [{ width: 1216 }, {}, 'latent.inputs.width', 1216],
    [{ height: 832 }, {}, 'latent.inputs.height', 832],
    [{ width: undefined }, {}, 'latent.inputs.width', 1024],
    [{}, {}, 'latent.inputs.batch_size', 1],
    [{ count: 2 }, { batchSize: 2 }, 'latent.inputs.batch_size', 2],
    [{ steps: 20 }, {}, 'sample.inputs.steps', 20],
    [{ steps: undefined }, {}, 'sample.inputs.steps', 30],
    [{ guidanceScale: 5.5 }, {}, 'sample.inputs.cfg', 5.5],
    [{}, {}, 'sample.inputs.cfg', 7],
    [{ seed: 9007199254740990 }, {}, 'sample.inputs.seed', 9007199254740990],
    [{ sampler: 'euler' }, {}, 'sample.inputs.sampler_name', 'euler'],
    [{}, {}, 'sample.inputs.sampler_name', 'dpmpp_2m'],
    [{}, { sampler: 'dpmpp_sde' }, 'sample.inputs.sampler_name', 'dpmpp_sde'],
    [{ scheduler: 'sgm_uniform' }, {}, 'sample.inputs.scheduler', 'sgm_uniform'],
    [{}, { scheduler: 'beta' }, 'sample.inputs.scheduler', 'beta'],
    [{}, {}, 'sample.inputs.scheduler', 'karras'],
    [{}, {}, 'base.inputs.ckpt_name', checkpoint],
    [{ model: refinerCheckpoint }, {}, 'base.inputs.ckpt_name', refinerCheckpoint],
    [{}, refined, 'refiner.inputs.ckpt_name', refinerCheckpoint],
    [{ refiner: { model: refinerCheckpoint } }, {}, 'refiner.inputs.ckpt_name', refinerCheckpoint],
    [{ steps: 40 }, refined, 'sample.inputs.end_at_step', 32],
    [{ steps: 40 }, refined, 'refine.inputs.start_at_step', 32],
    [{ refiner: { switchAt: 0.5 } }, refined, 'refine.inputs.start_at_step', 2],
    [{ refiner: { switchAt: 0 } }, refined, 'refine.inputs.start_at_step', 1],
    [{ refiner: { switchAt: 0.99 } }, refined, 'refine.inputs.start_at_step', 3],
    [{}, refined, 'refine.inputs.noise_seed', 5],
    [{}, refined, 'sample.inputs.return_with_leftover_noise', 'enable'],
    [{}, refined, 'refine.inputs.add_noise', 'disable'],
    [{}, refined, 'positive_refiner.inputs.clip', ['refiner', 1]],
    [{}, refined, 'decode.inputs', { samples: ['refine', 0], vae: ['base', 2] }],
    [{ refiner: { switchAt: 1 } }, refined, 'sample.class_type', 'KSampler'],
  ];
  test.each(rows)('takes %j of %j as %s %j', async (request, options, path, value) => {
    const answers = { 'POST /prompt': refuse(400, { error: 'enough' }) };
    const { server, backend } = await start({ answers }, options);
    await failureOf(backend.generate({ ...frog, ...request }));
    expect(at(server.bodies[0]?.['prompt'], path)).toEqual(value);
  });

  test('is sent with an id of ours, and with what `extra` says', async () => {
    const { server, backend } = await start({}, { extra: { front: true } });
    const { remoteId } = await backend.generate(frog);
    const { prompt_id, client_id, front } = server.bodies[0] ?? {};
    expect(prompt_id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect([prompt_id, front]).toEqual([remoteId, true]);
    expect(client_id).not.toBe(prompt_id);
  });

  test('says what ran', async () => {
    const { backend } = await start({}, refined);
    const { effective, image } = await backend.generate({ ...frog, refiner: { switchAt: 0.5 } });
    expect(effective).toEqual({
      ...small,
      seed: 5,
      guidanceScale: 7,
      sampler: 'dpmpp_2m',
      scheduler: 'karras',
      model: checkpoint,
      refiner: { model: refinerCheckpoint, switchAt: 0.5 },
    });
    expect(image.bytes).toEqual(png(64, 64, 5));
  });

  test('draws several images with seeds that go on', async () => {
    const { server, backend } = await start();
    const { images } = await backend.generate({ ...frog, count: 3 });
    expect(images.map(({ seed }) => seed)).toEqual([5, 6, 7]);
    expect(server.bodies).toHaveLength(3);
  });

  test('gives only the first image of a batch a seed', async () => {
    const { server, backend } = await start({}, { batchSize: 2 });
    const { images } = await backend.generate({ ...frog, count: 3 });
    expect(images.map(({ seed }) => seed)).toEqual([5, undefined, 7]);
    expect(server.bodies).toHaveLength(2);
  });

  test('warns of a refiner that cannot do anything', async () => {
    const { backend } = await start();
    const without = await backend.generate({ ...frog, refiner: { switchAt: 0.5 } });
    expect(without.warnings).toEqual([expect.stringContaining('refiner without a `model`')]);
    const { backend: other } = await start({}, refined);
    const { warnings, effective } = await other.generate({ ...frog, steps: 1 });
    expect(warnings).toEqual([expect.stringContaining('refiner was left out')]);
    expect(effective.refiner).toBeUndefined();
  });
});

function refuse(status: number, body: object): Answer {
  return (_, response) => sendJSON(response, body, status);
}

test.each([
  [{ ...frog, width: 100 }, 'The nearest is 104x64'],
  [{ ...frog, height: 8 }, 'The nearest is 128x16'],
])('a size that the server would round in silence is refused: %j', async (request, message) => {
  const { server, backend } = await start();
  const error = await failureOf(backend.generate(request));
  expect(error).toMatchObject({ code: 'rejected', backend: 'comfyui' });
  expect(String(error)).toContain(message);
  expect(server.requests).toEqual([]);
  const { effective, warnings } = await backend.generate({ ...request, adjust: true });
  expect(message).toContain(`${effective.width}x${effective.height}`);
  expect(warnings.join()).toContain(`${effective.width}x${effective.height} was sent`);
});

describe('without a named checkpoint', () => {
  async function draw(checkpoints: readonly string[], options = {}) {
    const { server, backend } = await start({ checkpoints }, { checkpoint: undefined, ...options });
    return { server, result: await backend.generate(frog) };
  }

  test('the only one of the server is taken, with a warning', async () => {
    const { result } = await draw([checkpoint]);
    expect(result.effective.model).toBe(checkpoint);
    expect(result.warnings[0]).toContain(`"${checkpoint}" is the server's only one`);
  });

  test('the refiner is not taken for it', async () => {
    const { result } = await draw([checkpoint, refinerCheckpoint], { refinerCheckpoint });
    expect(result.effective.model).toBe(checkpoint);
  });

  test.each([
    [[], 'no checkpoint to draw with'],
    [[checkpoint, 'other.safetensors'], `has: ${checkpoint}, other.safetensors`],
  ])('of %j none can be chosen', async (checkpoints, message) => {
    const { server, backend } = await start({ checkpoints }, { checkpoint: undefined });
    const error = await failureOf(backend.generate(frog));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toContain(message);
    expect(server.bodies).toEqual([]);
  });

  test('the newer form of the list is read too', async () => {
    const list = { required: { ckpt_name: ['COMBO', { options: ['new.safetensors'] }] } };
    const info = refuse(200, { CheckpointLoaderSimple: { input: list } });
    const { backend } = await start(
      {
        checkpoints: ['new.safetensors'],
        answers: { 'GET /object_info/CheckpointLoaderSimple': info },
      },
      { checkpoint: undefined },
    );
    const { effective } = await backend.generate(frog);
    expect(effective.model).toBe('new.safetensors');
  });
});

const workflow = {
  '3': {
    class_type: 'KSampler',
    inputs: {
      seed: 1,
      steps: 8,
      cfg: 4,
      sampler_name: 'euler',
      scheduler: 'normal',
      denoise: 1,
      model: ['4', 0],
      positive: ['6', 0],
      negative: ['7', 0],
      latent_image: ['5', 0],
    },
  },
  '4': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: checkpoint } },
  '5': { class_type: 'EmptyLatentImage', inputs: { width: 64, height: 64, batch_size: 1 } },
  '6': { class_type: 'CLIPTextEncode', inputs: { text: 'old', clip: ['4', 1] } },
  '7': {
    class_type: 'CLIPTextEncode',
    inputs: { text: 'bad', clip: ['4', 1] },
    _meta: { title: 'Not this' },
  },
  '8': { class_type: 'VAEDecode', inputs: { samples: ['3', 0], vae: ['4', 2] } },
  '9': { class_type: 'SaveImage', inputs: { images: ['8', 0], filename_prefix: 'mine' } },
};

describe('a workflow', () => {
  const rows: readonly (readonly [Partial<ImageRequest>, string, unknown])[] = [
    [{ prompt: 'a frog (green)' }, '6.inputs.text', 'a frog \\(green\\)'],
    [{ negativePrompt: 'blur' }, '7.inputs.text', 'blur'],
    [{}, '7.inputs.text', 'bad'],
    [{ negativePrompt: '' }, '7.inputs.text', ''],
    [{ seed: 77 }, '3.inputs.seed', 77],
    [{ width: 80 }, '5.inputs.width', 80],
    [{ height: 96 }, '5.inputs.height', 96],
    [{ steps: 12 }, '3.inputs.steps', 12],
    [{}, '3.inputs.steps', 8],
    [{ guidanceScale: 3 }, '3.inputs.cfg', 3],
    [{ sampler: 'dpmpp_2m' }, '3.inputs.sampler_name', 'dpmpp_2m'],
    [{ scheduler: 'karras' }, '3.inputs.scheduler', 'karras'],
    [{ model: refinerCheckpoint }, '4.inputs.ckpt_name', refinerCheckpoint],
  ];
  test.each(rows)('takes %j as %s %j', async (request, path, value) => {
    const { server, backend } = await start({}, { workflow });
    await backend.generate({ prompt: 'a frog', ...request });
    expect(at(server.bodies[0]?.['prompt'], path)).toEqual(value);
  });

  test('is neither changed nor followed when it changes', async () => {
    const own = structuredClone(workflow);
    const { server, backend } = await start({}, { workflow: own });
    await backend.generate({ prompt: 'a frog', seed: 77 });
    expect(own).toEqual(workflow);
    own['9'].inputs.filename_prefix = 'changed';
    await backend.generate({ prompt: 'a frog', seed: 78 });
    expect(at(server.bodies[1], 'prompt.9.inputs.filename_prefix')).toBe('mine');
  });

  test('says what ran, as far as it has a place for it', async () => {
    const { backend } = await start({}, { workflow });
    const { effective } = await backend.generate({ prompt: 'a frog', seed: 7, steps: 3 });
    expect(effective).toEqual({
      steps: 3,
      guidanceScale: 4,
      sampler: 'euler',
      scheduler: 'normal',
      model: checkpoint,
      seed: 7,
      width: 64,
      height: 64,
    });
  });

  test('supports what it has a place for', async () => {
    const { '7': _, ...others } = workflow;
    const { sampler_name: __, ...inputs } = workflow['3'].inputs;
    const custom = { ...others, '3': { class_type: 'MySampler', inputs } };
    const bindings = { steps: false as const };
    const { backend } = await start({}, { workflow: custom, bindings });
    expect([...backend.capabilities.supports].sort()).toEqual(
      ['count', 'guidanceScale', 'height', 'model', 'scheduler', 'seed', 'width'].sort(),
    );
    const { ignored } = await backend.generate({ prompt: 'a frog', steps: 3, negativePrompt: 'x' });
    expect(ignored).toEqual(['negativePrompt', 'steps']);
  });

  test('is bound by id, by title and to several inputs', async () => {
    const { server, backend } = await start(
      {},
      {
        workflow,
        bindings: {
          prompt: [
            { node: '6', input: 'text' },
            { node: 'Not this', input: 'text' },
          ],
          negativePrompt: false,
          output: '9',
        },
      },
    );
    await backend.generate({ prompt: 'a frog' });
    expect(at(server.bodies[0], 'prompt.6.inputs.text')).toBe('a frog');
    expect(at(server.bodies[0], 'prompt.7.inputs.text')).toBe('a frog');
  });

  test('is read out of the body of a request', async () => {
    const { server, backend } = await start({}, { workflow: { prompt: workflow, client_id: 'x' } });
    await backend.generate({ prompt: 'a frog' });
    expect(at(server.bodies[0], 'prompt.6.inputs.text')).toBe('a frog');
  });

  test('has its prompts found behind nodes and in text nodes', async () => {
    const behind = {
      ...workflow,
      '3': {
        ...workflow['3'],
        inputs: { ...workflow['3'].inputs, positive: ['10', 0], negative: ['10', 1] },
      },
      '6': {
        class_type: 'CLIPTextEncodeSDXL',
        inputs: { text_g: ['11', 0], text_l: ['11', 0], clip: ['4', 1] },
      },
      '10': {
        class_type: 'ControlNetApplyAdvanced',
        inputs: { positive: ['6', 0], negative: ['12', 0], image: ['8', 0], strength: 1 },
      },
      '11': { class_type: 'PrimitiveString', inputs: { value: 'old' } },
      '12': { class_type: 'ConditioningZeroOut', inputs: { conditioning: ['6', 0] } },
    };
    const { server, backend } = await start({}, { workflow: behind });
    expect(backend.capabilities.supports).not.toContain('negativePrompt');
    await backend.generate({ prompt: 'a frog' });
    expect(at(server.bodies[0], 'prompt.11.inputs.value')).toBe('a frog');
  });

  test('has its prompt found behind a guider', async () => {
    const { positive, negative, ...inputs } = workflow['3'].inputs;
    const guided = {
      ...workflow,
      '3': { class_type: 'SamplerCustomAdvanced', inputs: { ...inputs, guider: ['10', 0] } },
      '10': { class_type: 'BasicGuider', inputs: { model: ['4', 0], conditioning: ['11', 0] } },
      '11': { class_type: 'FluxGuidance', inputs: { conditioning: ['6', 0], guidance: 3.5 } },
    };
    const { server, backend } = await start({}, { workflow: guided });
    await backend.generate({ prompt: 'a frog' });
    expect(at(server.bodies[0], 'prompt.6.inputs.text')).toBe('a frog');
  });

  const secondSampler = {
    ...workflow,
    '8': { class_type: 'VAEDecode', inputs: { samples: ['20', 0], vae: ['4', 2] } },
    '20': {
      class_type: 'KSampler',
      inputs: { ...workflow['3'].inputs, latent_image: ['3', 0] },
      _meta: { title: 'Second pass' },
    },
  };
  const websocketOutput = {
    ...workflow,
    '9': { ...workflow['9'], class_type: 'SaveImageWebsocket' },
  };
  const twoOutputs = { ...workflow, '10': workflow['9'] };
  const { '9': ____, ...noOutput } = workflow;
  const bad: readonly (readonly [string, Partial<ComfyUIBackendOptions>, string])[] = [
    ['in UI format', { workflow: { nodes: [], links: [], version: 0.4 } }, 'Export (API)'],
    ['that is none', { workflow: { a: 1 } }, "not in ComfyUI's API format"],
    ['of nothing', { workflow: {} }, 'no nodes'],
    ['without an output', { workflow: noOutput }, 'Which node of the workflow gives the images'],
    ['with two outputs', { workflow: twoOutputs }, '9 (SaveImage), 10 (SaveImage)'],
    ['whose output keeps nothing', { workflow: websocketOutput }, 'Use SaveImage or PreviewImage'],
    [
      'with two samplers',
      { workflow: secondSampler },
      '`seed`: seed of 20 (KSampler "Second pass"), seed of 3 (KSampler); `steps`: steps of 20',
    ],
    [
      'without a prompt',
      { workflow, bindings: { prompt: false } },
      'Where does the workflow take the prompt',
    ],
    [
      'bound to a node that is not there',
      { workflow, bindings: { seed: { node: 'Sampler', input: 'seed' } } },
      '`bindings.seed`: the workflow has no node "Sampler". It has: 3 (KSampler)',
    ],
    [
      'bound to an input that is not there',
      { workflow, bindings: { steps: { node: '3', input: 'step' } } },
      'the node 3 (KSampler) has no input "step". It has: seed, steps',
    ],
    [
      'bound to a title that is not the only one',
      {
        workflow: { ...workflow, '10': { ...workflow['6'], _meta: { title: 'Not this' } } },
        bindings: { prompt: { node: 'Not this', input: 'text' } },
      },
      'several nodes "Not this". Give the id: 7 (CLIPTextEncode "Not this"), 10',
    ],
    ['beside a checkpoint', { workflow, checkpoint }, 'has its own checkpoint'],
  ];
  test.each(bad)('%s is refused', (_, options, message) => {
    const create = () => createComfyUIBackend({ url: 'http://127.0.0.1:8188', ...options });
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(message);
  });

  test('with two samplers works once they are named', async () => {
    const both = (input: string) => [
      { node: '3', input },
      { node: 'Second pass', input },
    ];
    const bindings = {
      seed: both('seed'),
      steps: { node: '3', input: 'steps' },
      guidanceScale: false,
      sampler: false,
      scheduler: false,
    } as const;
    const { server, backend } = await start({}, { workflow: secondSampler, bindings });
    await backend.generate({ prompt: 'a frog', seed: 9 });
    expect(at(server.bodies[0], 'prompt.3.inputs.seed')).toBe(9);
    expect(at(server.bodies[0], 'prompt.20.inputs.seed')).toBe(9);
  });
});

const html = '<!doctype html><html><title>502 Bad gateway</title></html>';
const cut: Answer = (_, response) => {
  response.writeHead(200, { 'content-length': 1000 });
  response.write('{"prompt_id"');
  setTimeout(() => response.destroy(), 5);
};

describe('a submission', () => {
  const rows: readonly (readonly [string, Answer, ImageBackendErrorCode, string])[] = [
    ['500 with HTML', (_, r) => void r.writeHead(500).end(html), 'server', 'HTML page: 502 Bad'],
    ['500 with text', (_, r) => void r.writeHead(500).end('500: KeyError'), 'server', 'KeyError'],
    [
      'an unknown node',
      refuse(400, {
        error: { type: 'invalid_prompt', message: 'node Swamp does not exist.', details: "'#3'" },
        node_errors: {},
      }),
      'rejected',
      "will not run the workflow: node Swamp does not exist. '#3'",
    ],
    ['400 with a text', refuse(400, { error: 'no' }), 'rejected', 'will not run the workflow: no'],
    ['400 with HTML', (_, r) => void r.writeHead(400).end(html), 'invalid-response', 'no JSON'],
    [
      '403 without a word',
      (_, r) => void r.writeHead(403).end(),
      'authentication',
      '--enable-cors',
    ],
    ['401 of a proxy', refuse(401, { detail: 'Who?' }), 'authentication', 'Who?'],
    ['404', (_, r) => void r.writeHead(404).end('404'), 'not-found', 'Is this the address of that'],
    ['429', refuse(429, { error: 'queue full' }), 'rate-limit', 'queue full'],
    ['200 with HTML', (_, r) => void r.end(html), 'invalid-response', 'no JSON: an HTML page'],
    ['200 with an error', refuse(200, { error: 'oops' }), 'invalid-response', 'another form'],
    ['truncated JSON', (_, r) => void r.end('{"prompt'), 'invalid-response', 'no JSON'],
    ['a cut socket', cut, 'connection', 'connection broke'],
    [
      'a redirect',
      (_, r) => void r.writeHead(307, { location: '/x' }).end(),
      'invalid-response',
      '',
    ],
    ['no reply', () => wait(400), 'timeout', 'no whole reply within 200 ms'],
  ];
  test.each(rows)('that gets %s is a typed error', async (_, answer, code, message) => {
    const { server, backend } = await start(
      { answers: { 'POST /prompt': answer } },
      { timeoutMs: 200 },
    );
    const error = await failureOf(backend.generate(frog));
    expect(error).toBeInstanceOf(ImageBackendError);
    expect(error).toMatchObject({ code, backend: 'comfyui', mayHaveBeenCharged: false });
    expect(String(error)).toContain(message);
    expect(server.bodies).toHaveLength(1);
  });

  test('that does not validate is told with node and reason', async () => {
    const titled = { ...workflow, '4': { ...workflow['4'], _meta: { title: 'Load it' } } };
    const { backend } = await start({}, { workflow: titled });
    const error = await failureOf(backend.generate({ prompt: 'a frog', model: 'swamp' }));
    expect(error).toMatchObject({ code: 'rejected', status: 400, isRetryable: false });
    expect(String(error)).toContain(
      'Node 4 (CheckpointLoaderSimple "Load it"): Value not in list: ' +
        `ckpt_name: 'swamp' not in ['${checkpoint}'`,
    );
  });

  const problem = (outputs: readonly string[]) => ({
    '12': {
      class_type: 'SaveLatent',
      errors: [{ message: 'Required input is missing', details: 'samples' }],
      dependent_outputs: outputs,
    },
  });

  test('that is taken without our output is an error, and the rest is cancelled', async () => {
    const { server, backend } = await start({ drawMs: 3000, nodeErrors: problem(['12', 'save']) });
    const error = await failureOf(backend.generate(frog));
    expect(error).toMatchObject({ code: 'rejected' });
    expect(String(error)).toContain('Node 12 (SaveLatent): Required input is missing: samples');
    expect(server.interrupted()).toBe(1);
  });

  test('that is taken without another output is a warning', async () => {
    const { backend } = await start({ nodeErrors: problem(['12']) });
    const { warnings } = await backend.generate(frog);
    expect(warnings).toEqual([expect.stringContaining('left out a part of the workflow: Node 12')]);
  });

  test.each(['none', 'cancel'] as const)(
    'whose reply is lost is found by its id and not sent again (jobs: %s)',
    async (jobs) => {
      // Taken in, then the connection breaks.
      const lose: Answer = (_, response) => void response.destroy();
      const { server, backend } = await start({
        jobs,
        drawMs: 50,
        answers: { 'POST /prompt': lose },
        takesLost: true,
      });
      const { image, warnings } = await backend.generate(frog);
      expect(image.bytes).toEqual(png(64, 64, 5));
      expect(warnings).toEqual([expect.stringContaining('reply to the submission was lost')]);
      expect(server.bodies).toHaveLength(1);
      expect(server.drawn()).toBe(1);
    },
  );

  test('to a server that picks its own ids works as well', async () => {
    const { backend } = await start({ takesIds: false });
    const { remoteId, image } = await backend.generate(frog);
    expect(remoteId).toBe('old-0');
    expect(image.seed).toBe(5);
  });

  test('to a server that is down says so', async () => {
    const backend = createComfyUIBackend({ url: await closedURL(), checkpoint, retries: 0 });
    const error = await failureOf(backend.generate(frog));
    expect(error).toMatchObject({ code: 'connection', isRetryable: true });
  });
});

describe.each(['none', 'cancel'] as const)('a job (jobs: %s)', (jobs) => {
  test('that fails is told with node and exception', async () => {
    const failing = { VAEDecode: { type: 'ValueError', message: 'bad samples\n' } };
    const { server, backend } = await start({ jobs, failing });
    const error = await failureOf(backend.generate(frog));
    expect(error).toMatchObject({ code: 'failed', remoteId: server.bodies[0]?.['prompt_id'] });
    expect(String(error)).toContain('Node decode (VAEDecode) failed: ValueError: bad samples.');
  });

  test('that runs out of memory is told so', async () => {
    const message = 'CUDA out of memory. Tried to allocate 2 GiB';
    const failing = { KSampler: { type: 'torch.OutOfMemoryError', message } };
    const { backend } = await start({ jobs, failing });
    const error = await failureOf(backend.generate(frog));
    expect(String(error)).toContain('ran out of memory: lower the size');
  });

  test('that somebody else interrupts says that', async () => {
    const { server, backend } = await start({ jobs, drawMs: 3000 });
    const call = failureOf(backend.generate(frog));
    await wait(60);
    server.interrupt();
    const error = await call;
    expect(error).toMatchObject({ code: 'failed' });
    expect(String(error)).toContain('interrupted on the server by somebody else');
  });

  test('of a server that was restarted is lost', async () => {
    const { server, backend } = await start({ jobs, drawMs: 3000 });
    const call = failureOf(backend.generate(frog));
    await wait(60);
    server.restart();
    const error = await call;
    expect(error).toMatchObject({ code: 'failed' });
    expect(String(error)).toContain('lost: it is neither in the queue nor in the history');
    expect(server.bodies).toHaveLength(1);
  });

  test('that never ends is cancelled after `timeoutMs`', async () => {
    const { server, backend } = await start({ jobs, drawMs: 60_000 }, { timeoutMs: 100 });
    const error = await failureOf(backend.generate(frog));
    expect(error).toMatchObject({ code: 'timeout' });
    expect(String(error)).toContain('standing still for 100 ms; the job on the server: cancelled');
    expect(server.interrupted()).toBe(1);
  });

  test('waits in the queue, and its place is told once', async () => {
    const { server, backend } = await start({ jobs });
    const free = server.occupy();
    const events: ImageEvent[] = [];
    const call = backend.generate(frog, { onEvent: (event) => events.push(event) });
    await wait(100);
    free();
    await call;
    expect(events.filter(({ type }) => type === 'queued')).toEqual([
      { type: 'queued', position: 1 },
    ]);
  });

  test('survives looks that fail for once', async () => {
    const path = jobs === 'none' ? 'GET /queue' : 'GET /api/jobs';
    const ugly: readonly Answer[] = [
      cut,
      (_, response) => void response.writeHead(500).end(html),
      (_, response) => void response.end('{"queue_'),
    ];
    let looks = 0;
    const flaky: Answer = (request, response) => {
      looks += 1;
      return ugly[looks - 2]?.(request, response);
    };
    const { backend } = await start({ jobs, drawMs: 200, answers: { [path]: flaky } });
    const { image } = await backend.generate(frog);
    expect(image.seed).toBe(5);
    expect(looks).toBeGreaterThan(4);
  });
});

test('fails when the server stays away', async () => {
  const { server, backend } = await start({ drawMs: 60_000 });
  const call = failureOf(backend.generate(frog));
  await wait(60);
  await server.close();
  expect(await call).toMatchObject({ code: 'connection' });
});

test('asks for /api/jobs once, where there is none', async () => {
  const { server, backend } = await start({ drawMs: 50 });
  await backend.generate(frog);
  await backend.generate({ ...frog, seed: 6 });
  expect(calls(server, '/api/jobs')).toBe(1);
  expect(calls(server, '/history')).toBeGreaterThan(3);
});

test('leaves queue and history alone where there is /api/jobs', async () => {
  const { server, backend } = await start({ jobs: 'read', drawMs: 50 });
  await backend.generate(frog);
  expect(calls(server, '/history') + calls(server, '/queue')).toBe(0);
});

describe('the images', () => {
  const file = (filename: string, type = 'output') => ({ filename, subfolder: '', type });

  test('are those of the output node, without previews', async () => {
    const outputs = {
      save: { images: [file('preview.png', 'temp'), file('real.png')] },
      other: { images: [file('other.png')] },
    };
    const view: Answer = ({ query }, response) =>
      void response.end(png(64, 64, query.get('filename') === 'real.png' ? 1 : 2));
    const { server, backend } = await start({ outputs, answers: { 'GET /view': view } });
    const { image } = await backend.generate(frog);
    expect(image.bytes).toEqual(png(64, 64, 1));
    expect(calls(server, '/view')).toBe(1);
    expect(server.requests.at(-1)?.query.toString()).toBe(
      'filename=real.png&subfolder=&type=output',
    );
  });

  test('may be previews where there is nothing else', async () => {
    const preview = { ...workflow, '9': { ...workflow['9'], class_type: 'PreviewImage' } };
    const { backend } = await start({}, { workflow: preview });
    const { image } = await backend.generate({ prompt: 'a frog', seed: 4 });
    expect(image.bytes).toEqual(png(64, 64, 4));
  });

  test.each([
    ['no node', {}, 'No other node wrote one either'],
    ['another node', { '8': { images: [file('x.png')] } }, 'There are images of 8 (VAEDecode)'],
  ])('of %s are no result', async (_, outputs, message) => {
    const { backend } = await start({ outputs }, { workflow });
    const error = await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(error).toMatchObject({ code: 'no-image' });
    expect(String(error)).toContain(message);
  });

  test('of an equal request are the same file', async () => {
    const { server, backend } = await start();
    await backend.generate(frog);
    const { image } = await backend.generate(frog);
    expect(image.bytes).toEqual(png(64, 64, 5));
    expect(server.drawn()).toBe(1);
  });

  test('whose file is gone are written again, under another name', async () => {
    const { server, backend } = await start();
    await backend.generate(frog);
    server.deleteFiles();
    const { image, warnings, remoteId } = await backend.generate(frog);
    expect(image.bytes).toEqual(png(64, 64, 5));
    expect(warnings).toEqual([expect.stringContaining('its file was gone')]);
    expect(server.bodies).toHaveLength(3);
    expect(remoteId).toBe(server.bodies[2]?.['prompt_id']);
    expect(at(server.bodies[2], 'prompt.save.inputs.filename_prefix')).toMatch(
      /^prompt-upsampler-[0-9a-f]{8}$/,
    );
  });

  test('that vanish every time are an error', async () => {
    const gone: Answer = (_, response) => void response.writeHead(404).end();
    const { server, backend } = await start({ answers: { 'GET /view': gone } });
    expect(await failureOf(backend.generate(frog))).toMatchObject({ code: 'no-image' });
    expect(server.bodies).toHaveLength(2);
  });

  test('whose file is gone and cannot be renamed are an error with a way out', async () => {
    const preview = {
      ...workflow,
      '9': { class_type: 'PreviewImage', inputs: { images: ['8', 0] } },
    };
    const gone: Answer = (_, response) => void response.writeHead(404).end();
    const { backend } = await start({ answers: { 'GET /view': gone } }, { workflow: preview });
    const error = await failureOf(backend.generate({ prompt: 'a frog' }));
    expect(String(error)).toContain('Change the seed, or end the workflow with SaveImage');
  });

  test.each<readonly [string, Answer, ImageBackendErrorCode]>([
    ['that are text', (_, response) => void response.end('<svg></svg>'), 'invalid-response'],
    ['that are cut off', (_, r) => void r.end(png(64, 64, 1).subarray(0, 20)), 'invalid-response'],
    ['on a full disk', (_, response) => void response.writeHead(500).end(html), 'server'],
  ])('%s are a typed error', async (_, view, code) => {
    const { backend } = await start({ answers: { 'GET /view': view } });
    expect(await failureOf(backend.generate(frog))).toMatchObject({ code });
  });

  test('that are black are marked as degraded', async () => {
    const view: Answer = (_, response) => void response.end(png(64, 64, 'black'));
    const { backend } = await start({ answers: { 'GET /view': view } });
    const { image } = await backend.generate(frog);
    expect(image.safety).toBe('degraded');
  });
});

describe('an abort', () => {
  async function abortAfter(
    ms: number,
    serverOptions: ComfyUIServerOptions,
    before: (server: ComfyUIServer) => void = () => {},
  ) {
    const { server, backend } = await start(serverOptions);
    before(server);
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const call = failureOf(backend.generate(frog, { signal: controller.signal }));
    await wait(ms);
    controller.abort(reason);
    const error = await call;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ cause: reason, remoteId: server.bodies[0]?.['prompt_id'] });
    return { server, error };
  }

  test('interrupts the running job by its id', async () => {
    const { server, error } = await abortAfter(60, { drawMs: 5000 });
    expect(error).toMatchObject({ remote: 'cancelled' });
    expect(server.interrupted()).toBe(1);
    const id = server.bodies[0]?.['prompt_id'];
    const interrupt = server.requests.find(({ path }) => path === '/interrupt');
    expect(interrupt?.body).toBe(JSON.stringify({ prompt_id: id }));
  });

  test('takes the waiting job out of the queue and interrupts nobody', async () => {
    const options = { targetedInterrupt: false };
    const { server, error } = await abortAfter(60, options, (busy) => void busy.occupy());
    expect(error).toMatchObject({ remote: 'cancelled' });
    expect(server.interrupted()).toBe(0);
    expect(calls(server, '/queue', 'POST')).toBe(1);
  });

  test.each([
    ['running', 0],
    ['waiting', 1],
  ])('cancels a %s job by one call where the server has it', async (_, strangers) => {
    const { server, error } = await abortAfter(60, { jobs: 'cancel', drawMs: 5000 }, (busy) => {
      if (strangers > 0) busy.occupy();
    });
    expect(error).toMatchObject({ remote: 'cancelled' });
    expect(calls(server, '/queue', 'POST') + calls(server, '/interrupt', 'POST')).toBe(0);
    expect(server.interrupted()).toBe(1 - strangers);
  });

  test('goes the old way where the server has jobs but no cancelling', async () => {
    const { server, error } = await abortAfter(60, { jobs: 'read', drawMs: 5000 });
    expect(error).toMatchObject({ remote: 'cancelled' });
    expect(calls(server, '/interrupt', 'POST')).toBe(1);
  });

  test('that comes too late finds the job finished', async () => {
    const interrupt: Answer = async (_, response) => {
      await wait(200);
      response.end();
    };
    const { error } = await abortAfter(60, {
      drawMs: 150,
      answers: { 'POST /interrupt': interrupt },
    });
    expect(error).toMatchObject({ remote: 'finished' });
  });

  test('of a job that is gone does not claim to have stopped it', async () => {
    const { server, backend } = await start({ drawMs: 5000 }, { pollIntervalMs: 1000 });
    const controller = new AbortController();
    const call = failureOf(backend.generate(frog, { signal: controller.signal }));
    await wait(30);
    server.restart();
    controller.abort();
    expect(await call).toMatchObject({ remote: 'unknown' });
  });

  test('before the submission sends nothing', async () => {
    const slow: Answer = () => wait(100);
    const { server, backend } = await start(
      { answers: { 'GET /object_info/CheckpointLoaderSimple': slow } },
      { checkpoint: undefined },
    );
    const call = failureOf(backend.generate(frog, { signal: AbortSignal.timeout(30) }));
    expect(await call).toMatchObject({ name: 'AbortError', remote: undefined });
    await wait(120);
    expect(server.bodies).toEqual([]);
  });

  test('while the submission has no reply yet waits for it and cancels', async () => {
    const slow: Answer = () => wait(100);
    const answers = { 'POST /prompt': slow };
    const { server, error } = await abortAfter(40, { drawMs: 5000, answers });
    expect(error).toMatchObject({ remote: 'cancelled' });
    expect(server.interrupted()).toBe(1);
  });
});

describe('the websocket', () => {
  async function watch(serverOptions: ComfyUIServerOptions, options = {}) {
    const { server, backend } = await start(
      { drawMs: 150, ...serverOptions },
      { webSocket: TestWebSocket, ...options },
    );
    const events: ImageEvent[] = [];
    const began = performance.now();
    const result = await backend.generate(frog, { onEvent: (event) => events.push(event) });
    const progress = events.flatMap((event) => (event.type === 'progress' ? [event] : []));
    return { server, result, progress, tookMs: performance.now() - began };
  }

  test('announces what it understands in its first message', async () => {
    const { server } = await watch({});
    expect(server.greetings).toEqual([
      '{"type":"feature_flags","data":{"supports_preview_metadata":true}}',
    ]);
    const query = server.requests[0]?.path;
    expect(query).toBe('/prompt');
  });

  test('tells progress that only rises, over both samplers', async () => {
    const { progress } = await watch({}, { refinerCheckpoint });
    const fractions = progress.map(({ fraction }) => fraction);
    expect(fractions.length).toBeGreaterThan(4);
    expect(fractions).toContain(0.5);
    expect(fractions.at(-1)).toBe(1);
  });

  test.each(['plain', 'with-metadata'] as const)('shows previews: %s', async (previews) => {
    const { progress } = await watch({ previews });
    expect(progress.find(({ preview }) => preview !== undefined)?.preview).toEqual(png(16, 16, 3));
  });

  test('brings the result at once', async () => {
    const { tookMs } = await watch({ drawMs: 50 }, { pollIntervalMs: 5000 });
    expect(tookMs).toBeLessThan(1000);
  });

  test.each(['mute', 'refuse'] as const)('is not needed: %s', async (sockets) => {
    const { server, result } = await watch({ sockets });
    expect(result.image.seed).toBe(5);
    expect(server.socketRequests()).toBe(1);
  });

  test('may drop at any time and is not opened again at once', async () => {
    const { server, backend } = await start({ drawMs: 200 }, { webSocket: TestWebSocket });
    const call = backend.generate(frog);
    await wait(60);
    server.hangUp();
    expect((await call).image.seed).toBe(5);
    expect(server.socketRequests()).toBe(1);
  });

  test('that dropped is opened again after a while', async () => {
    const delays = speedUpTimers(20);
    const { server, backend } = await start({ drawMs: 8000 }, { webSocket: TestWebSocket });
    const call = backend.generate(frog);
    await wait(1500);
    server.hangUp();
    expect((await call).image.seed).toBe(5);
    expect(server.socketRequests()).toBe(2);
    expect(delays).toContain(1000);
  });

  test('is closed after the job', async () => {
    let open = 0;
    class Counted extends TestWebSocket {
      constructor(url: string) {
        super(url);
        this.addEventListener('open', () => {
          open += 1;
        });
        this.addEventListener('close', () => {
          open -= 1;
        });
      }
    }
    await watch({}, { webSocket: Counted });
    await wait(20);
    expect(open).toBe(0);
  });

  test('that cannot even be made is done without', async () => {
    class Broken extends TestWebSocket {
      constructor(url: string) {
        super(url);
        throw new Error('no sockets here');
      }
    }
    const { result } = await watch({}, { webSocket: Broken });
    expect(result.image.seed).toBe(5);
  });
});

describe('the options', () => {
  const url = 'http://127.0.0.1:8188';
  test.each([
    [{}, 'url'],
    [{ url, batchSize: 0 }, 'batchSize'],
    [{ url, checkpiont: 'x' }, 'checkpiont'],
    [{ url, webSocket: 'yes' }, 'webSocket expected a WebSocket class or false'],
    [{ url, bindings: {} }, 'bindings are for a `workflow`'],
    [{ url, workflow, bindings: { style: false } }, 'style'],
    [{ url, extra: { prompt_id: 'mine' } }, 'must not hold prompt, prompt_id, client_id'],
    [{ url: '127.0.0.1:8188' }, 'must begin with http'],
  ])('are checked: %j', (options, message) => {
    const create = () => Reflect.apply(createComfyUIBackend, undefined, [options]);
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(message);
  });

  test('have a schema that describes every one of them', () => {
    const { properties = {} } = z.toJSONSchema(ComfyUIBackendOptions, { unrepresentable: 'any' });
    expect(Object.keys(properties)).toContain('refinerCheckpoint');
    for (const property of Object.values(properties)) {
      expect(property).toHaveProperty('description', expect.stringMatching(/\S/));
    }
  });

  test('identify the backend by its settings, and show no secret', () => {
    const settingsOf = (options: Partial<ComfyUIBackendOptions>) =>
      JSON.stringify(createComfyUIBackend({ url, ...options }).settings);
    const secret = {
      headers: { authorization: 'Bearer swamp' },
      extra: { front: true, extra_data: { api_key_comfy_org: 'swamp' } },
    };
    expect(JSON.parse(settingsOf({ checkpoint, ...secret }))).toEqual({
      backend: 'comfyui',
      url: `${url}/`,
      checkpoint,
      extra: { front: true },
    });
    const other = { ...workflow, '5': { ...workflow['5'], inputs: { width: 72 } } };
    expect(settingsOf({ workflow })).toBe(settingsOf({ workflow: structuredClone(workflow) }));
    expect(settingsOf({ workflow })).not.toBe(settingsOf({ workflow: other }));
    expect(settingsOf({ workflow, ...secret })).not.toContain('swamp');
  });

  test('take the address with a path and a slash at its end', async () => {
    const paths: string[] = [];
    const server = await startServer(({ path }, response) => {
      paths.push(path);
      sendJSON(response, { error: 'no' }, 400);
    });
    onTestFinished(() => server.close());
    const backend = createComfyUIBackend({ url: `${server.url}/comfy/`, checkpoint });
    await failureOf(backend.generate(frog));
    expect(paths).toEqual(['/comfy/prompt']);
  });

  test('send headers to the server', async () => {
    const { server, backend } = await start({}, { headers: { authorization: 'Bearer swamp' } });
    await backend.generate(frog);
    const sent = new Set(server.requests.map(({ headers }) => headers.authorization));
    expect([...sent]).toEqual(['Bearer swamp']);
  });
});
