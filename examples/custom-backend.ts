import { defineImageBackend, plainDialect } from 'prompt-upsampler';

/** A diffusion server of your own: `POST /generate` takes JSON and answers with a PNG. */
export function createMyBackend(url: string, token?: string) {
  return defineImageBackend({
    name: 'my-server',
    baseURL: url,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    capabilities: { supports: ['negativePrompt', 'steps', 'seed'], dialect: plainDialect },
    async generate({ prompt, negativePrompt, steps = 30, seed }, { http, encodePrompt }) {
      const reply = await http.post('/generate', {
        json: {
          prompt: encodePrompt(prompt),
          negative_prompt: negativePrompt,
          num_inference_steps: steps,
          seed,
        },
      });
      return { images: [{ bytes: reply.bytes, seed }], effective: { steps } };
    },
  });
}
