import { createComfyUIBackend } from 'prompt-upsampler/backends/comfyui';
import { createReplicateBackend } from 'prompt-upsampler/backends/replicate';

/** The same request to a GPU of your own, or to Replicate where a token is set. */
export async function draw(prompt: string, comfyURL = 'http://127.0.0.1:8188') {
  const backend = process.env['REPLICATE_API_TOKEN']
    ? createReplicateBackend()
    : createComfyUIBackend({ url: comfyURL, checkpoint: 'sd_xl_base_1.0.safetensors' });
  const { image, effective, ignored, warnings } = await backend.generate(
    { prompt, negativePrompt: 'blurry', steps: 30, guidanceScale: 7, scheduler: 'karras', seed: 7 },
    { onEvent: (event) => event.type === 'progress' && console.log(event.fraction) },
  );
  console.log(String(image), effective.seed, 'ignored:', ignored, 'warnings:', warnings);
  return image;
}
